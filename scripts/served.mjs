/**
 * What a careful newsroom's server would send, so that the browser tests notice what such a policy
 * forbids: inline scripts and styles, anything from another origin.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // For the sample page that embeds the site, and the preview of the Embed page.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** How dist/ is served to this machine: Vite's settings for `preview`. */
export const served = {
  host: '127.0.0.1',
  // Said by the header below, also to a sandboxed frame, whose origin is `null`.
  cors: false,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
  },
};
