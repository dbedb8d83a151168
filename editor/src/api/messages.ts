import { defineMessages } from "../messages/catalogue.ts"

export const apiMessages = defineMessages({
  fr: {
    offline: "La connexion est coupée. Ce que vous avez écrit reste sur cette page. Réessayez dès le retour du réseau.",
    unreadable:
      "Le serveur a répondu d’une façon inattendue. Rien n’est perdu sur cette page. Réessayez dans un instant.",
    loading: "Chargement…",
    failedToLoad: "Cette page n’a pas pu être chargée",
    partNotLoaded: "Cette partie de la page n’a pas pu être chargée",
    noLongerYours: "Cette page ne vous est plus ouverte",
    retry: "Réessayer",
    goHome: "Aller à l’accueil de l’atelier, ou s’y connecter",
    seeKept: "Voir les textes gardés sur cet appareil",
    signInElsewhere: "Se connecter dans un autre onglet, puis revenir ici"
  },
  en: {
    offline: "The connection is down. What you wrote stays on this page. Try again when the network is back.",
    unreadable: "The server answered in an unexpected way. Nothing is lost on this page. Try again in a moment.",
    loading: "Loading…",
    failedToLoad: "This page could not be loaded",
    partNotLoaded: "This part of the page could not be loaded",
    noLongerYours: "This page is no longer open to you",
    retry: "Try again",
    goHome: "Go to the first page of the workspace, or sign in there",
    seeKept: "See the texts kept on this device",
    signInElsewhere: "Sign in in another tab, then come back here"
  }
})
