/** In front of a package with bouwstenen: the covering letter, and the list of what is in it and what is missing. */
export const packageTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#meeting-head(d)

#heading(level: 2, "Brief")
#if d.letter.len() == 0 { par(text(fill: ink2)[Er is geen brief bij dit pakket.]) } else { block(width: 150mm, blocks(d.letter)) }

#heading(level: 2, "Wat erin zit")
#if d.items.len() == 0 { par[Er zit niets in dit pakket.] } else {
  table(columns: (16mm, 1fr, 36mm, 56mm), ..ruled,
    table.header(..column-names("Nummer", "Onderdeel", "Versie", "Bestanden")),
    ..d.items.map(item => (
      text(weight: 600, item.label),
      {
        text(weight: 600, lines(item.title))
        for remark in item.remarks { linebreak(); small(lines(remark)) }
      },
      if item.missing { text(weight: 600, fill: amber-deep, item.version) } else { lines(item.version) },
      if item.files.len() == 0 { small(item.noFile) } else { item.files.map(f => [#f.name #small(f.about)]).join(linebreak()) },
    )).flatten())
}
`;
