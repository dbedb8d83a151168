/** Where a reader meets a text. */
export type Surface = "reading" | "comparison" | "markdown" | "site" | "sheets"

const ALL: readonly Surface[] = ["reading", "comparison", "markdown", "site", "sheets"]

/** The one list of attributes that a reader does not see somewhere, each with the reason. A test of each surface holds it. */
export const UNSEEN_ATTRIBUTES: readonly { attributes: readonly string[]; on: readonly Surface[]; because: string }[] =
  [
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
      on: ALL,
      because: "names a node for links, for comparisons and for what is noted beside it; it is made by the machine"
    }
  ]

/** Why an attribute is not seen on a surface; undefined where it must be. */
export const whyUnseen = (attribute: string, surface: Surface): string | undefined =>
  UNSEEN_ATTRIBUTES.find(({ attributes, on }) => attributes.includes(attribute) && on.includes(surface))?.because
