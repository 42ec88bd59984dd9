import type { Page } from '@playwright/test';
import type { Quotation } from '../src/story/file/schema.ts';

export const addressOf = ({ event, speaker }: Quotation) =>
  event === null ? `?person=${speaker}` : `?event=${event}`;

export const statementOf = (page: Page, { id }: Quotation) =>
  page.getByTestId('panel').locator(`[data-testid="quotation"][data-quotation-id="${id}"]`);
