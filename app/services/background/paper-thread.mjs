// Plain JavaScript, for a thread begins before anything in it understands TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./paper-worker.server.ts');
