import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';

/** `npm run migrate`: brings the database up to date, for installations that do that before they start processes. */
const undoing = new Undoing();
try {
  await undoing.start(
    () => prepare(console.log),
    ({ database }) => database.stop(),
  );
  console.log('De database is bij.');
  await undoing.undo();
} catch (error) {
  await fail(error, undoing);
}
