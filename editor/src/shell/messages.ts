import { defineMessages } from "../messages/catalogue.ts"

export const shellMessages = defineMessages({
  fr: {
    house: "Recos de la Coop",
    skip: "Aller au contenu",
    navigation: "Atelier",
    menu: "Menu",
    myRecos: "Mes recos",
    waiting: "Ce qui m’attend",
    booklet: "Livret de formation",
    people: "Membres",
    journal: "Journal",
    themes: "Thèmes",
    searches: "Recherches sans réponse",
    server: "État du serveur",
    mailbox: "Boîte aux lettres",
    publicSite: "Site public",
    accountOf: (name: string) => `Mon compte\u202f: ${name}`,
    signOut: "Se déconnecter",
    notFound: "Cette page n’existe pas",
    notFoundHelp: "L’adresse est peut-être incomplète, ou la reco a changé de place.",
    backHome: "Revenir à mes recos"
  },
  en: {
    house: "Recos de la Coop",
    skip: "Skip to the content",
    navigation: "Workspace",
    menu: "Menu",
    myRecos: "My recos",
    waiting: "Waiting for me",
    booklet: "Course booklet",
    people: "Members",
    journal: "Journal",
    themes: "Themes",
    searches: "Unanswered searches",
    server: "State of the server",
    mailbox: "Mailbox",
    publicSite: "Public site",
    accountOf: (name: string) => `My account: ${name}`,
    signOut: "Sign out",
    notFound: "This page does not exist",
    notFoundHelp: "The address may be incomplete, or the reco has moved.",
    backHome: "Back to my recos"
  }
})
