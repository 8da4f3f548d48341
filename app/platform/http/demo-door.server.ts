import { settings } from '~/platform/outside/env.server';

/** The door for trying accounts is never there in production, whatever world is loaded. */
export const demoDoorOpen = (): boolean => settings().mode !== 'production';

/** A demo may live in a time of its own, which people should be told. */
export const demoHasOwnTime = (): boolean => settings().now !== undefined;
