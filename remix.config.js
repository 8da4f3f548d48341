/**
 * The options of Remix' Vite plugin, as a plain object (vite.config.ts reads it).
 *
 * Every `v3_` flag is on, so that a later move to React Router 7 is a change of imports, except
 * `v3_lazyRouteDiscovery`: the `__manifest` endpoint it opens has an unsolved denial-of-service advisory
 * (CVE-2026-55685).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
};
