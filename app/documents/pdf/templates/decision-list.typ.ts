/** The besluitenlijst of a meeting. */
export const decisionListTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#meeting-head(d)
#par(small(d.status))

#if d.items.len() == 0 { par[De vergadering heeft geen besluiten genomen.] }
#for item in d.items {
  heading(level: 2, numbered(item.number, item.title))
  for x in item.decisions { decision(x, 3) }
}
`;
