import { Form } from '@remix-run/react';
import { useId, type ReactNode } from 'react';
import { AppLink } from './app-link';
import { Button } from './button';

export type FilterOption = { value: string; label: string };

export type FilterField =
  | { kind: 'select'; name: string; label: string; value?: string; options: FilterOption[] }
  | { kind: 'text'; name: string; label: string; value?: string; placeholder?: string };

export type FilterBarProps = {
  action: string;
  fields: FilterField[];
  /** What must stay in the address, such as the sort order. */
  keep?: Record<string, string>;
  /** Where "Wis het filter" goes; leave it out while nothing is filtered. */
  clearHref?: string;
  submitLabel?: string;
  /** SegmentLinks before the fields. */
  children?: ReactNode;
};

/** A filter is an address: a GET form. The first option of a select says "alle ..." and has the value "". */
export function FilterBar({
  action,
  fields,
  keep = {},
  clearHref,
  submitLabel = 'Toon',
  children,
}: FilterBarProps) {
  const id = useId();
  return (
    <Form className="filter" action={action} method="get" role="search" aria-label="Filter">
      {children}
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <div className="veld" key={field.name}>
          <label htmlFor={`${id}-${field.name}`}>{field.label}</label>
          {field.kind === 'select' ? (
            <select
              key={field.value}
              id={`${id}-${field.name}`}
              name={field.name}
              defaultValue={field.value ?? ''}
            >
              {field.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              key={field.value}
              type="search"
              id={`${id}-${field.name}`}
              name={field.name}
              defaultValue={field.value}
              placeholder={field.placeholder}
              maxLength={200}
            />
          )}
        </div>
      ))}
      <Button type="submit" variant="secondary" small>
        {submitLabel}
      </Button>
      {clearHref ? (
        <AppLink className="wis" href={clearHref}>
          Wis het filter
        </AppLink>
      ) : null}
    </Form>
  );
}

export type SegmentLink = { href: string; label: string; current?: boolean };

/** A choice of a few views, each with its own address. */
export function SegmentLinks({ label, items }: { label: string; items: SegmentLink[] }) {
  const id = useId();
  return (
    <div className="veld">
      <span className="label" id={id}>
        {label}
      </span>
      <div className="segment" role="group" aria-labelledby={id}>
        {items.map((item) => (
          <AppLink key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined}>
            {item.label}
          </AppLink>
        ))}
      </div>
    </div>
  );
}

/** Parts of one thing, each with its own address: Agenda, Verslag, Besluiten. */
export function TabLinks({
  label,
  items,
}: {
  label: string;
  items: (SegmentLink & { count?: number | string })[];
}) {
  return (
    <nav className="tabbladen" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <AppLink href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="tel">{item.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
