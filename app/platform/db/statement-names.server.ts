/** Shorter statements are planned faster than their plan is looked up. */
const WORTH_IT = 300;

/** Asked this often, a statement will be asked again. */
const OFTEN = 5;

/**
 * Gives statements that return again and again a name, under which PostgreSQL keeps them planned per connection: of a
 * page with much hanging on it, planning is the larger part. What is named stays in the memory of the database, so there
 * are never more than `limit` names; filters and lists of ids come in more shapes than that.
 */
export function statementNames(limit = 120): (query: { sql: string }) => string | undefined {
  const asked = new Map<string, number>();
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (sql.length < WORTH_IT) return undefined;
    const known = names.get(sql);
    if (known !== undefined || names.size >= limit) return known;
    const times = (asked.get(sql) ?? 0) + 1;
    if (times < OFTEN) {
      if (asked.size >= 20 * limit) asked.clear();
      asked.set(sql, times);
      return undefined;
    }
    asked.delete(sql);
    const name = `vijfhoek_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
