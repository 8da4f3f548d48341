import {
  UNSAFE_flatRoutes as flatRoutes,
  UNSAFE_getRouteConfigAppDirectory as appDirectory,
  UNSAFE_routeManifestToRouteConfig as toRouteConfig,
} from '@remix-run/dev';

/**
 * One folder per address: `app/routes/vergaderingen.$id/route.tsx` answers `/vergaderingen/:id`. Other files
 * in that folder are its private parts. (This is all that `@remix-run/fs-routes` does.)
 */
export default toRouteConfig(flatRoutes(appDirectory(), ['**/.*', '**/*.test.{ts,tsx}']));
