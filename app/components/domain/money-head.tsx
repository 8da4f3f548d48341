/** The head of a money table: what the rows are, and a column a year. */
export function MoneyHead({ title, years }: { title: string; years: readonly number[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{title}</th>
        {years.map((year) => (
          <th key={year} scope="col">
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}
