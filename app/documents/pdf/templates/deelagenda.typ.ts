/** A deelagenda on a wide sheet: years across, themes down, an action as a few lines in its cell. */
export const deelagendaTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d, flipped: true, size: "a3")
#set text(size: 9.5pt)

#heading(level: 1, d.heading)
#par(d.about.join(" · "))

#let card(a) = block(width: 100%, below: 3mm, breakable: false, {
  set par(spacing: 0.55em, leading: 0.5em)
  par(small([#a.number #h(0.5em)] + text(weight: 600, a.standing)))
  par(text(weight: 600, a.title))
  for line in a.lines { par(small(line)) }
})
#let cards(cell) = {
  if cell.cards.len() == 0 and cell.note == "" { small[geen actie] }
  for a in cell.cards { card(a) }
  if cell.note != "" { small(cell.note) }
}

#if d.themes.len() > 0 {
  table(columns: (26mm, ..d.years.map(y => 1fr)), ..ruled,
    table.header(..column-names("Thema", ..d.years)),
    ..d.themes.map(t => (text(weight: 600, t.theme), ..t.cells.map(cards))).flatten())
}

#if d.withoutYear.len() > 0 {
  heading(level: 2)[Nog zonder jaar]
  table(columns: (26mm, 1fr), ..ruled,
    table.header(..column-names("Thema", "Acties")),
    ..d.withoutYear.map(t => (text(weight: 600, t.theme), cards(t.cell))).flatten())
}
#if d.themes.len() + d.withoutYear.len() == 0 { par[Er staan geen acties in deze deelagenda of bij dit filter.] }
`;
