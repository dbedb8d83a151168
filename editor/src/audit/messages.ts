import { defineMessages } from "../messages/catalogue.ts"

export const auditMessages = defineMessages({
  fr: {
    title: "Journal",
    lead: "Chaque changement d’état, de rôle, de version et chaque signature, avec qui et quand. Rien ne s’y efface.",
    recoLead: "Tout ce qui est arrivé à cette reco, avec qui et quand. Rien ne s’y efface.",
    empty: "Rien n’est encore arrivé",
    emptyHelp: "Le premier changement apparaîtra ici.",
    house: "La coopérative",
    older: "Voir plus ancien",
    version: (number: string) => `Version ${number}`,
    from: (before: string, after: string) => `De « ${before} » à « ${after} »`,
    comesAs: (role: string) => `rejoint l’équipe : ${role}`,
    leaves: "quitte l’équipe"
  },
  en: {
    title: "Journal",
    lead: "Each change of status, role, version and each signature, with who and when. Nothing is ever erased.",
    recoLead: "All that happened to this reco, with who and when. Nothing is ever erased.",
    empty: "Nothing has happened yet",
    emptyHelp: "The first change will appear here.",
    house: "The cooperative",
    older: "See older",
    version: (number: string) => `Version ${number}`,
    from: (before: string, after: string) => `From “${before}” to “${after}”`,
    comesAs: (role: string) => `joins the team: ${role}`,
    leaves: "leaves the team"
  }
})

/** What each event of the journal says happened. */
export const eventMessages = defineMessages({
  fr: {
    "member.invited": "a invité une personne",
    "member.uninvited": "a repris une invitation",
    "member.joined": "a rejoint la coopérative",
    "member.changed": "a changé la situation d’un membre",
    "reco.created": "a commencé la reco",
    "reco.imported": "a importé la reco",
    "reco.settings": "a changé les réglages",
    "reco.team": "a changé l’équipe",
    "reco.status": "a fait passer une étape",
    "reference.added": "a ajouté une source",
    "reference.changed": "a corrigé une source",
    "reference.removed": "a retiré une source",
    "image.added": "a ajouté une image",
    "version.frozen": "a figé une version",
    "version.restored": "a repris le texte d’une version",
    "version.published": "a publié une version",
    "reading.given": "a donné sa lecture",
    "signature.given": "a signé",
    "publication.failed": "n’a pas pu publier"
  },
  en: {
    "member.invited": "invited a person",
    "member.uninvited": "took an invitation back",
    "member.joined": "joined the cooperative",
    "member.changed": "changed a member’s standing",
    "reco.created": "started the reco",
    "reco.imported": "imported the reco",
    "reco.settings": "changed the settings",
    "reco.team": "changed the team",
    "reco.status": "took a step",
    "reference.added": "added a source",
    "reference.changed": "corrected a source",
    "reference.removed": "removed a source",
    "image.added": "added an image",
    "version.frozen": "froze a version",
    "version.restored": "took up the text of a version again",
    "version.published": "published a version",
    "reading.given": "gave their reading",
    "signature.given": "signed",
    "publication.failed": "could not publish"
  }
})
