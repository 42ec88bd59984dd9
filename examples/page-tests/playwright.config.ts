import { defineConfig } from '@playwright/test';
import { stablePictures } from 'sourceline/playwright';

const stable = stablePictures(process.env['CHROMIUM']);

export default defineConfig({
  expect: stable.expect,
  // A page of yours with a story in it, or the story's own page.
  use: { ...stable.use, baseURL: process.env['PAGE'] ?? 'https://timelines.example/' },
});
