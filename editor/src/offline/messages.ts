import { defineMessages } from "../messages/catalogue.ts"

export const offlineMessages = defineMessages({
  fr: {
    title: "Textes gardés sur cet appareil",
    lead: "Ces textes s’ouvrent et s’écrivent sans réseau, sur cet appareil. Tout est envoyé dès le retour du réseau.",
    needsNetworkTitle: "Cette page a besoin du réseau",
    needsNetwork: "Le serveur ne répond pas. Les textes gardés sur cet appareil s’ouvrent quand même.",
    needsNetworkAlone: "Le serveur ne répond pas. Réessayez dès le retour du réseau.",
    asOf: (when: string) => `À jour le ${when}`,
    unsent: "Contient des changements pas encore envoyés.",
    empty: "Aucun texte n’est gardé sur cet appareil",
    emptyHelp: "Ouvrez la page d’écriture d’une reco avec du réseau\u202f: ensuite, elle s’ouvrira aussi sans lui.",
    retry: "Réessayer"
  },
  en: {
    title: "Texts kept on this device",
    lead: "These texts can be opened and written without a network, on this device. All is sent as soon as the network is back.",
    needsNetworkTitle: "This page needs the network",
    needsNetwork: "The server does not answer. The texts kept on this device open all the same.",
    needsNetworkAlone: "The server does not answer. Try again when the network is back.",
    asOf: (when: string) => `Up to date on ${when}`,
    unsent: "Holds changes that are not sent yet.",
    empty: "No text is kept on this device",
    emptyHelp: "Open the writing page of a reco with a network: it will then open without one, too.",
    retry: "Try again"
  }
})
