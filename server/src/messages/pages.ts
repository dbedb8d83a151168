/** The few sentences the server shows by itself, when there is no page to serve yet. */
export const pageSentences = {
  fr: {
    siteMissing: "Le site public se prépare. Revenez dans une minute.",
    workspaceMissing:
      "L’atelier n’est pas encore construit. Lancez «\u202fnpm start\u202f», puis rechargez cette page.",
    notFound: "Cette page n’existe pas, ou n’existe plus."
  },
  en: {
    siteMissing: "The public site is being prepared. Come back in a minute.",
    workspaceMissing: "The workspace is not built yet. Run “npm start”, then reload this page.",
    notFound: "This page does not exist, or no longer exists."
  }
} as const
