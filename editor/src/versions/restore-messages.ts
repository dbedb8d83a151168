import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

/** What taking the text of a version up again does to the evidence. */
export const restoreMessages = defineMessages({
  fr: {
    same: "Les preuves de cette version sont celles d’aujourd’hui.",
    differ: (count: number) =>
      plural("fr", count, {
        one: "Les preuves de cette version ne sont plus celles d’aujourd’hui\u202f: 1 différence.",
        other: `Les preuves de cette version ne sont plus celles d’aujourd’hui\u202f: ${count} différences.`
      }),
    stay: "Les preuves d’aujourd’hui restent\u202f: chiffres, évaluations et jugements ne reviennent pas avec le texte. Les recommandations dont les preuves ont changé demanderont à être relues.",
    more: (count: number) => plural("fr", count, { one: "et 1 autre", other: `et ${count} autres` }),
    compare: "Voir toutes les différences",
    propose: (count: number) =>
      plural("fr", count, {
        one: "Proposer aussi les chiffres de cette version (1 critère)",
        other: `Proposer aussi les chiffres de cette version (${count} critères)`
      }),
    proposeHint: "L’équipe compare et décide dans «\u202fMises à jour\u202f». Rien ne change avant.",
    why: (number: string) => `Retour aux chiffres de la version ${number}, dont le texte est repris.`,
    proposed: (count: number) =>
      plural("fr", count, { one: "1 mise à jour est proposée.", other: `${count} mises à jour sont proposées.` }),
    waiting: (count: number) =>
      plural("fr", count, {
        one: "1 critère attend déjà une décision\u202f: ses chiffres ne sont pas proposés.",
        other: `${count} critères attendent déjà une décision\u202f: leurs chiffres ne sont pas proposés.`
      }),
    toReread: (count: number) =>
      plural("fr", count, {
        one: "1 recommandation est à relire\u202f: ses preuves ont changé depuis cette version.",
        other: `${count} recommandations sont à relire\u202f: leurs preuves ont changé depuis cette version.`
      }),
    toUpdates: "Voir les mises à jour"
  },
  en: {
    same: "The evidence of this version is that of today.",
    differ: (count: number) =>
      plural("en", count, {
        one: "The evidence of this version is no longer that of today: 1 difference.",
        other: `The evidence of this version is no longer that of today: ${count} differences.`
      }),
    stay: "Today’s evidence stays: figures, gradings and judgements do not come back with the text. Statements whose evidence has changed will ask to be read again.",
    more: (count: number) => plural("en", count, { one: "and 1 more", other: `and ${count} more` }),
    compare: "See all the differences",
    propose: (count: number) =>
      plural("en", count, {
        one: "Propose the figures of this version as well (1 outcome)",
        other: `Propose the figures of this version as well (${count} outcomes)`
      }),
    proposeHint: "The team compares and decides in “Updates”. Nothing changes before.",
    why: (number: string) => `Back to the figures of version ${number}, whose text is taken up again.`,
    proposed: (count: number) =>
      plural("en", count, { one: "1 update is proposed.", other: `${count} updates are proposed.` }),
    waiting: (count: number) =>
      plural("en", count, {
        one: "1 outcome already awaits a decision: its figures are not proposed.",
        other: `${count} outcomes already await a decision: their figures are not proposed.`
      }),
    toReread: (count: number) =>
      plural("en", count, {
        one: "1 statement is to be read again: its evidence has changed since this version.",
        other: `${count} statements are to be read again: their evidence has changed since this version.`
      }),
    toUpdates: "See the updates"
  }
})
