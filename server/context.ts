/** What the HTTP server hands to every loader and action (`context`). */
export type RequestContext = {
  /** For `<Scripts nonce>` and friends; the content security policy of this answer names it. */
  nonce: string;
  /** Also in the X-Request-Id header and in the log; goes into the origin of events. */
  requestId: string;
  /** Address of the visitor, as far as `TRUST_PROXY` lets us believe it. */
  ip: string;
};

declare module '@remix-run/server-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds ours to Remix's
  interface AppLoadContext extends RequestContext {}
}
