import { expect, test } from 'vitest';
import { samplePackage } from '../../../tests/support/sample-papers';
import { zipIndex } from './zip-index';

const list = zipIndex(samplePackage);

test('the list says of each part what is in it with a link and a checksum, or what is missing and why', () => {
  for (const words of [
    '<h3>Wat u aantreft</h3>',
    '<p>Hierbij de <strong>bouwstenen</strong>.</p>',
    '<a href="3a%20Toegang/advies.pdf">advies.pdf</a>',
    'a'.repeat(64),
    '22 december 2021',
    'weg.pdf <span class="mist">kon niet worden gelezen en zit er niet in</span>',
    'Een deel volgt in januari.',
    '<span class="mist">ontbreekt</span>',
    'verwerkt eerst de uitkomsten',
  ])
    expect(list).toContain(words);
});

test('what people typed stays text', () => {
  expect(list).toContain('&lt;b&gt;cijfers&lt;/b&gt;.xlsx');
  const letter = [
    {
      type: 'paragraph' as const,
      runs: [
        { text: '<script>alert(1)</script>' },
        { text: 'hier', href: 'javascript:alert(1)' },
        { text: 'daar', href: 'https://example.org/?a="b"&c' },
      ],
    },
  ];
  const made = zipIndex({ ...samplePackage, title: '</title><script>', letter });
  expect(made).not.toMatch(/<script|javascript:/);
  expect(made).toContain('href="https://example.org/?a=%22b%22&amp;c"');
});

test('a package without letter or parts is still a list', () => {
  const made = zipIndex({ ...samplePackage, letter: [], items: [], sentAt: null });
  expect(made).toContain('Er is geen brief bij dit pakket.');
  expect(made).toContain('concept');
});
