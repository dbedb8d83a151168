import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

export const homeMessages = defineMessages({
  fr: {
    title: "Mes recos",
    waitingTitle: "Ce qui m’attend",
    askedOfMe: "Ce qui vous est demandé",
    textsUnderWay: "Textes que vous pouvez écrire",
    start: "Commencer une reco",
    import: "Importer un texte",
    search: "Chercher dans les recos",
    found: (count: number) => `${count} ${plural("fr", count, { one: "reco trouvée", other: "recos trouvées" })}`,
    foundFirst: (count: number) => `Plus de ${count} recos trouvées\u202f: les dernières écrites d’abord`,
    byStatus: "État",
    anyStatus: "Tous les états",
    byTeam: "Équipes",
    anyTeam: "Toutes les équipes",
    myTeams: "Mes équipes",
    noneSo: "Aucune reco dans cet état",
    nothingFound: "Aucune reco ne contient ces mots",
    nothingFoundHelp: "Essayez un seul mot, ou le début d’un mot.",
    empty: "Vos recos seront ici",
    emptyHelp:
      "Une reco répond à une question de santé. Commencez-en une\u202f: son plan est déjà prêt, avec un exemple dans chaque partie.",
    grading: {
      begun: { waits: "Votre évaluation est commencée, pas signée", gesture: "Finir votre évaluation" },
      outdated: { waits: "Les chiffres ont changé depuis votre évaluation", gesture: "Évaluer de nouveau" },
      settle: { waits: "Vous avez évalué à deux, reste à vous accorder", gesture: "Comparer et vous accorder" }
    },
    branch: { waits: "Des changements du texte sont proposés", gesture: "Accepter ou refuser" },
    moreWaits: "D’autres choses vous attendent encore\u202f: elles viendront ici à mesure que celles-ci seront faites.",
    happened: "Ce qui s’est passé",
    isNew: "Nouveau",
    chooseMails: "Choisir les courriels que vous recevez",
    nothingWaits: "Rien ne vous attend",
    nothingWaitsHelp:
      "Quand une reco aura besoin de votre lecture, de votre réponse ou de votre signature, elle sera ici.",
    edited: (when: string) => `Modifiée le ${when}`,
    editedBy: (when: string, who: string) => `Modifiée le ${when} par ${who}`,
    noTeamRole: "Vous la voyez parce que vous administrez la coopérative."
  },
  en: {
    title: "My recos",
    waitingTitle: "Waiting for me",
    askedOfMe: "What is asked of you",
    textsUnderWay: "Texts that you can write",
    start: "Start a reco",
    import: "Import a text",
    search: "Search the recos",
    found: (count: number) => `${count} ${plural("en", count, { one: "reco found", other: "recos found" })}`,
    foundFirst: (count: number) => `More than ${count} recos found: the last written first`,
    byStatus: "Status",
    anyStatus: "Any status",
    byTeam: "Teams",
    anyTeam: "All teams",
    myTeams: "My teams",
    noneSo: "No reco has this status",
    nothingFound: "No reco holds these words",
    nothingFoundHelp: "Try a single word, or the beginning of one.",
    empty: "Your recos will be here",
    emptyHelp: "A reco answers one health question. Start one: its outline is ready, with an example in each part.",
    grading: {
      begun: { waits: "Your grading is begun, not signed", gesture: "Finish your grading" },
      outdated: { waits: "The figures have changed since your grading", gesture: "Grade again" },
      settle: { waits: "Two of you have graded, agreeing is left", gesture: "Compare and agree" }
    },
    branch: { waits: "Changes of the text are proposed", gesture: "Accept or refuse" },
    moreWaits: "Other things still wait for you: they come here as these are done.",
    happened: "What has happened",
    isNew: "New",
    chooseMails: "Choose the mails that you receive",
    nothingWaits: "Nothing is waiting for you",
    nothingWaitsHelp: "When a reco needs your reading, your answer or your signature, it will be here.",
    edited: (when: string) => `Edited on ${when}`,
    editedBy: (when: string, who: string) => `Edited on ${when} by ${who}`,
    noTeamRole: "You see it because you administer the cooperative."
  }
})
