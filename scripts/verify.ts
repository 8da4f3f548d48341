import { withClient } from './postgres/addresses';
import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';
import { checkChain } from './verify/chain';
import { checkFiches } from './verify/fiches';
import { checkFiles } from './verify/files';
import { checkRows } from './verify/rows';
import { checkVersions } from './verify/versions';

/** `npm run verify`: is everything as it was left? Names what is wrong and exits with 1. Changes nothing. */
const undoing = new Undoing();
try {
  const { database } = await prepare(() => undefined);
  undoing.add(() => database.stop());
  const checked = await withClient(database.appUrl, async (client) => {
    // One snapshot, so that what people do meanwhile doesn't look like damage.
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return [
      await checkChain(client),
      await checkFiles(client),
      await checkVersions(client),
      await checkFiches(client),
      ...(await checkRows(client)),
    ];
  });
  for (const { name, looked, problems } of checked) {
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${looked} nagekeken, ${problems.length} mis`);
    for (const { what, problem } of problems) console.log(`    ${what}: ${problem}`);
  }
  const wrong = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  console.log(wrong === 0 ? 'Alles klopt.' : `${wrong} dingen kloppen niet.`);
  await undoing.undo();
  process.exit(wrong === 0 ? 0 : 1);
} catch (error) {
  await fail(error, undoing);
}
