import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CheckboxGroup } from './choices';
import { ErrorSummary } from './error-summary';
import { fieldId, FormScope } from './field-ids';
import { DateInput, TextInput } from './inputs';

describe('a field', () => {
  it('ties label, hint and error to its control, so that they are read out with it', () => {
    const html = renderToStaticMarkup(
      <TextInput name="titel" label="Titel" hint="Kort" error="Vul een titel in" />,
    );
    expect(html).toContain('<label for="veld-titel">');
    expect(html).toContain('aria-describedby="veld-titel-hulp veld-titel-fout"');
    expect(html).toContain('aria-invalid="true"');
  });

  it('keeps a date that was typed wrong, which a date field would throw away', () => {
    const html = renderToStaticMarkup(<DateInput name="datum" label="Datum" defaultValue="7 september" />);
    expect(html).toContain('type="text"');
    expect(html).toContain('value="7 september"');
  });

  it('is a date field for a real date', () => {
    expect(
      renderToStaticMarkup(<DateInput name="datum" label="Datum" defaultValue="2021-10-07" />),
    ).toContain('type="date"');
  });
});

describe('the error summary', () => {
  it.each([
    ['a field', 'titel'],
    ['a field inside a list', 'posities.0.tekst'],
    ['a group of which the controls carry []', 'partijen[]'],
  ])('links to %s', (_what, name) => {
    const html = renderToStaticMarkup(
      <FormScope name="a">
        <ErrorSummary errors={{ [name.replace('[]', '')]: 'Doe iets' }} />
        {name.endsWith('[]') ? (
          <CheckboxGroup name={name} legend="Met" options={[{ value: 'vng', label: 'VNG' }]} />
        ) : (
          <TextInput name={name} label="Tekst" />
        )}
      </FormScope>,
    );
    const target = /href="#([^"]+)"/.exec(html)?.[1];
    expect(target).toBe(fieldId(name, 'a-'));
    expect(html).toContain(`id="${target}"`);
  });

  it('shows what is about the whole form without a link', () => {
    const html = renderToStaticMarkup(<ErrorSummary errors={{ '': 'De agenda is al verstuurd' }} />);
    expect(html).toContain('<b>De agenda is al verstuurd</b>');
    expect(html).toContain('Eén ding klopt nog niet');
  });

  it('is not there when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={{}} />)).toBe('');
  });
});
