import type { ShownEdition } from "@recos/server/evidence/exchange/preview-import"
import { editionLines } from "./edition-lines.ts"

/** A reco holds another edition of what was read, and nobody has said what to do with it: nothing has been changed. */
export class HeldEdition extends Error {
  readonly fr: string
  readonly en: string

  private constructor(fr: string, en: string) {
    super(en)
    this.name = "HeldEdition"
    this.fr = fr
    this.en = en
  }

  /** The reco that was named holds it: what differs is told. */
  static compared(slug: string, edition: ShownEdition): HeldEdition {
    return new HeldEdition(
      `${editionLines(edition, "fr").join("\n")}

La reco «\u202f${slug}\u202f» contient une autre édition de ces preuves. Rien n’a été changé.
Pour proposer les mises à jour\u202f: --update. Pour remplacer aussi tout de suite ce que personne n’a évalué\u202f: --replace.
Pour ajouter ces preuves à côté\u202f: --again.`,
      `${editionLines(edition, "en").join("\n")}

The reco “${slug}” holds another edition of this evidence. Nothing was changed.
To propose the updates: --update. To replace at once what nobody has graded as well: --replace.
To add this evidence beside: --again.`
    )
  }

  /** A newer edition was to be brought in, and no reco holds any. */
  static nowhere(): HeldEdition {
    return new HeldEdition(
      "Aucune reco ne contient une édition de ces preuves que ses noms font reconnaître. Donnez la reco\u202f: --into. Rien n’a été changé.",
      "No reco holds an edition of this evidence that its names tell. Give the reco: --into. Nothing was changed."
    )
  }

  /** No reco was named, and some hold it. */
  static elsewhere(slugs: readonly string[]): HeldEdition {
    const [fr, en] = [
      slugs.map((slug) => `«\u202f${slug}\u202f»`).join(", "),
      slugs.map((slug) => `“${slug}”`).join(", ")
    ]
    return new HeldEdition(
      `Une autre édition de ces preuves est dans\u202f: ${fr}. Rien n’a été changé.
Pour comparer\u202f: --into ${slugs[0]}. Pour ouvrir un nouveau brouillon quand même\u202f: --again.`,
      `Another edition of this evidence is in: ${en}. Nothing was changed.
To compare: --into ${slugs[0]}. To open a new draft all the same: --again.`
    )
  }
}
