/** Where a reader meets a text. */
export type Surface = "reading" | "comparison" | "markdown" | "site" | "sheets"

interface Unseen {
  /** `figure.width` */
  attributes: readonly string[]
  on: readonly Surface[]
  because: string
}

/** The one list of attributes that a reader does not see somewhere, each with the reason. A test of each surface holds it. */
const UNSEEN_ATTRIBUTES: readonly Unseen[] = [
  {
    attributes: [
      "statement.id",
      "warningSign.id",
      "alternative.id",
      "pico.id",
      "quiz.id",
      "figure.id",
      "evidenceTable.id"
    ],
    on: ["reading", "comparison", "markdown", "site", "sheets"],
    because: "names a node for links, for comparisons and for what is noted beside it; it is made by the machine"
  },
  {
    attributes: ["figure.width", "figure.height"],
    on: ["comparison", "markdown"],
    because: "the size of a picture, kept so that no page jumps while it loads; another picture is another asset"
  },
  {
    attributes: ["link.href", "alternative.monographUrl", "alternative.monographDate"],
    on: ["sheets"],
    because:
      "nobody follows a link on paper: each sheet leads to its version by an address and a code, and all links are there"
  },
  {
    attributes: ["citation.locator"],
    on: ["sheets"],
    because: "the page of a source is for who opens the source: sheets lead to the version, where each citation says it"
  },
  {
    attributes: ["heading.level"],
    on: ["sheets"],
    because: "a sheet has small headings of one level, for its own parts have the others"
  },
  {
    attributes: ["orderedList.start"],
    on: ["sheets"],
    because: "a sheet sets every list as points, in their order"
  },
  {
    attributes: ["section.kind"],
    on: ["sheets"],
    because: "a sheet is made of some sections only, each under the sheet’s own heading"
  }
]

/** Why an attribute is not seen on a surface; undefined where it must be. */
export const whyUnseen = (attribute: string, surface: Surface): string | undefined =>
  UNSEEN_ATTRIBUTES.find(({ attributes, on }) => attributes.includes(attribute) && on.includes(surface))?.because
