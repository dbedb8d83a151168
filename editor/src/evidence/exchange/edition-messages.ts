import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"

interface Counts {
  added: number
  proposed: number
  replaced: number
}

/** A newer edition of what the reco holds: what it changes, and how it comes in. */
export const editionMessages = defineMessages({
  fr: {
    title: "Une autre édition de ce que la reco contient",
    lead: "Ces preuves viennent d’une source déjà importée. Rien n’est encore changé dans la reco.",
    nothingNew:
      "Tout ce que ces fichiers disent est déjà dans la reco, ou attend déjà une décision. Il n’y a rien à ajouter.",
    question: (intervention: string, comparison: string) => `${intervention} ou ${comparison}`,
    editions: (before: string, now: string) =>
      `Édition déjà importée\u202f: ${before}. Celle de ces fichiers\u202f: ${now}.`,
    onlyNow: (now: string) => `Édition de ces fichiers\u202f: ${now}.`,
    version: (version: string) => `version ${version}`,
    unsaid: "sans date",
    older: "Ces fichiers sont plus anciens que ceux qui ont déjà été importés. Vérifiez avant d’aller plus loin.",
    asked: "La source pose autrement la question. La vôtre n’est pas changée\u202f:",
    changed: (count: number) => plural("fr", count, { one: "1 critère change", other: `${count} critères changent` }),
    fresh: (count: number) => plural("fr", count, { one: "1 critère nouveau", other: `${count} critères nouveaux` }),
    freshMeans: "À ajouter à la même question.",
    gone: (count: number) =>
      plural("fr", count, {
        one: "1 critère n’est plus dans la source",
        other: `${count} critères ne sont plus dans la source`
      }),
    goneMeans: "Rien n’est supprimé\u202f: c’est à vous d’en décider.",
    takenOut: (count: number) =>
      plural("fr", count, {
        one: "1 critère que vous aviez supprimé",
        other: `${count} critères que vous aviez supprimés`
      }),
    takenOutMeans: "La source en parle encore. Rien ne revient dans la reco.",
    same: (count: number) =>
      plural("fr", count, { one: "1 critère ne change pas.", other: `${count} critères ne changent pas.` }),
    ways: {
      proposal: "Déjà évalué\u202f: une mise à jour sera proposée.",
      choice: "Pas encore évalué.",
      "at-once": "Les chiffres évalués ne changent pas\u202f: ce sont les mots de la source qui seront repris.",
      waits: "Une mise à jour attend déjà une décision pour ce critère. Décidez-la d’abord, puis importez à nouveau."
    },
    added: (count: number) =>
      plural("fr", count, {
        one: "1 autre question sera ajoutée.",
        other: `${count} autres questions seront ajoutées.`
      }),
    ungraded: "Les chiffres que personne n’a encore évalués",
    propose: "Les proposer aussi",
    proposeHint: "L’équipe compare et décide, critère par critère.",
    replace: "Les remplacer tout de suite",
    replaceHint: "Les nouveaux chiffres prennent la place des anciens.",
    why: "Pourquoi cette mise à jour\u202f?",
    whyHint: "Dix caractères au moins. L’équipe le lit au moment de décider.",
    whyMissing: "Dites pourquoi, en dix caractères au moins.",
    whyGiven: (edition: string) => `Nouvelle édition de la source\u202f: ${edition}.`,
    confirm: "Mettre à jour la question",
    beside: "Ajouter à côté, comme une autre question",
    giveUp: "Abandonner",
    done: ({ added, proposed, replaced }: Counts) =>
      [
        proposed > 0 &&
          plural("fr", proposed, {
            one: `${proposed} mise à jour proposée`,
            other: `${proposed} mises à jour proposées`
          }),
        replaced > 0 &&
          plural("fr", replaced, { one: `${replaced} critère changé`, other: `${replaced} critères changés` }),
        added > 0 && plural("fr", added, { one: `${added} critère ajouté`, other: `${added} critères ajoutés` })
      ]
        .filter(Boolean)
        .join(", "),
    toUpdates: "Voir les mises à jour"
  },
  en: {
    title: "Another edition of what the reco holds",
    lead: "This evidence comes from a source that was imported before. Nothing has changed in the reco yet.",
    nothingNew:
      "All that these files say is already in the reco, or already awaits a decision. There is nothing to add.",
    question: (intervention: string, comparison: string) => `${intervention} or ${comparison}`,
    editions: (before: string, now: string) => `Edition imported before: ${before}. The one of these files: ${now}.`,
    onlyNow: (now: string) => `Edition of these files: ${now}.`,
    version: (version: string) => `version ${version}`,
    unsaid: "undated",
    older: "These files are older than those already imported. Check before you go on.",
    asked: "The source asks the question otherwise. Yours is not changed:",
    changed: (count: number) => plural("en", count, { one: "1 outcome changes", other: `${count} outcomes change` }),
    fresh: (count: number) => plural("en", count, { one: "1 new outcome", other: `${count} new outcomes` }),
    freshMeans: "To be added to the same question.",
    gone: (count: number) =>
      plural("en", count, {
        one: "1 outcome is no longer in the source",
        other: `${count} outcomes are no longer in the source`
      }),
    goneMeans: "Nothing is removed: that is for you to decide.",
    takenOut: (count: number) =>
      plural("en", count, {
        one: "1 outcome that you had removed",
        other: `${count} outcomes that you had removed`
      }),
    takenOutMeans: "The source still speaks of this. Nothing comes back into the reco.",
    same: (count: number) =>
      plural("en", count, { one: "1 outcome does not change.", other: `${count} outcomes do not change.` }),
    ways: {
      proposal: "Already graded: an update will be proposed.",
      choice: "Not graded yet.",
      "at-once": "The figures that are graded do not change: the words of the source will be taken over.",
      waits: "An update of this outcome already awaits a decision. Decide on it first, then import again."
    },
    added: (count: number) =>
      plural("en", count, { one: "1 other question will be added.", other: `${count} other questions will be added.` }),
    ungraded: "The figures that nobody has graded yet",
    propose: "Propose them too",
    proposeHint: "The team compares and decides, outcome by outcome.",
    replace: "Replace them at once",
    replaceHint: "The new figures take the place of the old ones.",
    why: "Why this update?",
    whyHint: "Ten characters at least. The team reads it when it decides.",
    whyMissing: "Say why, in ten characters at least.",
    whyGiven: (edition: string) => `New edition of the source: ${edition}.`,
    confirm: "Bring the question up to date",
    beside: "Add beside, as another question",
    giveUp: "Give up",
    done: ({ added, proposed, replaced }: Counts) =>
      [
        proposed > 0 &&
          plural("en", proposed, { one: `${proposed} update proposed`, other: `${proposed} updates proposed` }),
        replaced > 0 &&
          plural("en", replaced, { one: `${replaced} outcome changed`, other: `${replaced} outcomes changed` }),
        added > 0 && plural("en", added, { one: `${added} outcome added`, other: `${added} outcomes added` })
      ]
        .filter(Boolean)
        .join(", "),
    toUpdates: "See the updates"
  }
})
