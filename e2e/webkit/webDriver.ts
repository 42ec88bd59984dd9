/** The reference to an element; the name is the protocol's. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
export type FoundElement = Readonly<Record<typeof elementKey, string>>;

/** Keys as the protocol encodes them. */
export const keys = {
  escape: '\uE00C',
  control: '\uE009',
  right: '\uE014',
  enter: '\uE007',
} as const;

/** The part of WebDriver (W3C Recommendation) that the smoke tests need. */
export interface WebDriver {
  open: (address: string) => Promise<void>;
  address: () => Promise<string>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** Runs a function's body in the page and returns its result. */
  run: (body: string, ...values: unknown[]) => Promise<unknown>;
  find: (selector: string) => Promise<FoundElement>;
  /** Clicks the middle of the element, as with a mouse. */
  click: (element: FoundElement) => Promise<void>;
  /** Raw input, by kind of device: https://www.w3.org/TR/webdriver2/#actions. */
  act: (...sources: readonly object[]) => Promise<void>;
  quit: () => Promise<void>;
}

/** @param driver address of a listening driver */
export async function startSession(driver: string): Promise<WebDriver> {
  const capabilities = { alwaysMatch: {} };
  const session = await ask(`${driver}session`, 'POST', { capabilities });
  const id = field(session, 'sessionId');
  const at = (path: string) => `${driver}session/${String(id)}${path}`;
  const post = (path: string, body: object = {}) => ask(at(path), 'POST', body);
  return {
    async open(url) {
      await post('/url', { url });
    },
    address: async () => String(await ask(at('/url'), 'GET')),
    async back() {
      await post('/back');
    },
    async forward() {
      await post('/forward');
    },
    run: (script, ...args) => post('/execute/sync', { script, args }),
    async find(value) {
      return asElement(await post('/element', { using: 'css selector', value }));
    },
    async click(element) {
      await post(`/element/${element[elementKey]}/click`);
    },
    async act(...actions) {
      await post('/actions', { actions });
      await ask(at('/actions'), 'DELETE');
    },
    async quit() {
      await ask(at(''), 'DELETE');
    },
  };
}

/** The result of a function in the page, when that is an element. */
const asElement = (found: unknown): FoundElement => ({
  [elementKey]: String(field(found, elementKey)),
});

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const value = field(await answer.json(), 'value');
  if (answer.ok) return value;
  throw new Error(
    `${method} ${address}: ${String(field(value, 'error'))} ${String(field(value, 'message'))}`,
  );
}

function field(value: unknown, name: string): unknown {
  return Object.entries(value ?? {}).find(([key]) => key === name)?.[1];
}
