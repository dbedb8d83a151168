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

La reco « ${slug} » contient une autre édition de ces preuves. Rien n’a été changé.
Pour proposer les mises à jour : --update. Pour remplacer aussi tout de suite ce que personne n’a évalué : --replace.
Pour ajouter ces preuves à côté : --again.`,
      `${editionLines(edition, "en").join("\n")}

The reco “${slug}” holds another edition of this evidence. Nothing was changed.
To propose the updates: --update. To replace at once what nobody has graded as well: --replace.
To add this evidence beside: --again.`
    )
  }

  /** A newer edition was to be brought in, and no reco holds any. */
  static nowhere(): HeldEdition {
    return new HeldEdition(
      "Aucune reco ne contient une édition de ces preuves que ses noms font reconnaître. Donnez la reco : --into. Rien n’a été changé.",
      "No reco holds an edition of this evidence that its names tell. Give the reco: --into. Nothing was changed."
    )
  }

  /** No reco was named, and some hold it. */
  static elsewhere(slugs: readonly string[]): HeldEdition {
    const [fr, en] = [slugs.map((slug) => `« ${slug} »`).join(", "), slugs.map((slug) => `“${slug}”`).join(", ")]
    return new HeldEdition(
      `Une autre édition de ces preuves est dans : ${fr}. Rien n’a été changé.
Pour comparer : --into ${slugs[0]}. Pour ouvrir un nouveau brouillon quand même : --again.`,
      `Another edition of this evidence is in: ${en}. Nothing was changed.
To compare: --into ${slugs[0]}. To open a new draft all the same: --again.`
    )
  }
}
