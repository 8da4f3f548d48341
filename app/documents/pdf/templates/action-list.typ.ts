/** A list of acties, wide, so that deadline and target stand beside the work. */
export const actionListTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d, flipped: true)

#heading(level: 1, d.heading)
#par(d.about)

// A row stays on one page, unless somebody wrote so much that it cannot.
#set table.cell(breakable: d.actions.any(a => a.title.len() + a.remarks.map(r => r.len()).sum(default: 0) > 800))

#if d.actions.len() == 0 { par[Er staan geen acties in deze lijst.] } else {
  table(columns: (1fr, 62mm, 36mm, 24mm, 58mm), ..ruled,
    table.header(..column-names("Actie", "Wie", "Voor", "Stand", "Maatregel en opgave")),
    ..d.actions.map(a => (
      {
        if a.number != "" { text(fill: ink2, number-width: "tabular", a.number); h(0.6em) }
        text(weight: 600, lines(a.title))
        for remark in a.remarks { linebreak(); small(remark) }
      },
      a.roles.map(r => [#r.parties #small(r.word)]).join(linebreak()),
      times(a.deadline),
      a.state,
      a.targets.map(t => [#t]).join(linebreak()),
    )).flatten())
}
`;
