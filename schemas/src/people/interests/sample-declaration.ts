import type { Declaration, Link } from "./declaration.ts"

/** A link of a fictitious member, for tests and the demonstration. */
export const sampleLink = (): Link => ({
  kind: "consulting",
  organisation: "Ceintures du Gévaudan",
  role: "Deux avis payés sur un modèle de ceinture",
  from: 2024,
  to: 2025,
  amount: 800
})

/** A declaration with one link. */
export const SAMPLE_DECLARATION: Declaration = {
  answer: "links",
  activity: { what: "Kinésithérapeute", organisation: "Cabinet de la vallée", paid: true },
  links: [sampleLink()]
}

/** A declaration that has nothing to declare. */
export const NOTHING_TO_DECLARE: Declaration = {
  answer: "nothing",
  activity: { what: "Éleveuse de brebis", organisation: "", paid: true },
  links: []
}
