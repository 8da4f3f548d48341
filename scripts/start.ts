/** `npm start`: from a fresh checkout to a page in the browser. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Vijfhoek heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}.`);
  process.exit(1);
}

// Only now: what follows may use what older versions can't even read.
const { startEverything } = await import('./start-everything');
await startEverything();

export {};
