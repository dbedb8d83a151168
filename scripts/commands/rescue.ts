import { rescueAdministrator, rescueFactor } from "@recos/server/accounts/rescue-administrator"
import { readConfig } from "@recos/server/config"
import { type OpenHouse, openHouse } from "@recos/server/open-house"
import { ZodError } from "zod"
import { flag, readCommandLine } from "../setup/command-line.ts"
import { refuseWithoutHouse, useHouseSettings } from "../setup/house-settings.ts"
import { HOUSE_VARIABLES } from "../setup/house-variables.ts"
import { say, stop } from "../setup/run.ts"
import { stopRefused } from "../setup/stop-refused.ts"

useHouseSettings()
const { words, options } = readCommandLine({
  typed: "npm run rescue -- administrator",
  does: {
    fr: "Rend l’administration à une personne quand plus personne ne l’a, ou ne peut entrer\u202f: donne un lien, sans courriel. Ou oublie le second facteur perdu d’un membre. À lancer sur la machine du serveur.",
    en: "Gives the administration to somebody when nobody has it any more, or can get in: prints a link, without mail. Or forgets the lost second factor of a member. To be run on the server’s machine."
  },
  words: {
    takes: { fr: "administrator|factor adresse", en: "administrator|factor address" },
    does: {
      fr: "«\u202fadministrator\u202f», ou «\u202ffactor\u202f» pour oublier un second facteur perdu, puis l’adresse de courriel de cette personne",
      en: "“administrator”, or “factor” to forget a lost second factor, then the mail address of that person"
    },
    least: 2,
    most: 2
  },
  options: {
    "forget-factor": flag({
      fr: "oublie aussi son second facteur, s’il est perdu",
      en: "also forgets their second factor, if it is lost"
    })
  },
  variables: { DATA_DIR: HOUSE_VARIABLES.DATA_DIR, PUBLIC_URL: HOUSE_VARIABLES.PUBLIC_URL }
})
const [what, email = ""] = words
if (what !== "administrator" && what !== "factor") {
  stop(
    `Ce secours n’existe pas\u202f: ${what}. Ceux qui existent\u202f: npm run rescue -- administrator adresse, npm run rescue -- factor adresse`,
    `There is no such rescue: ${what}. Those there are: npm run rescue -- administrator address, npm run rescue -- factor address`
  )
}
try {
  const settings = readConfig(process.env)
  refuseWithoutHouse(settings.dataDir)
  const open = await openHouse(settings, { guest: true })
  try {
    if (what === "factor") await forgetFactor(open)
    else await giveAdministration(open)
  } finally {
    await open.close()
  }
} catch (error) {
  if (error instanceof ZodError) {
    stop(`Ce n’est pas une adresse de courriel\u202f: ${email}`, `This is no mail address: ${email}`)
  }
  stopRefused(error)
}

async function giveAdministration(open: OpenHouse): Promise<void> {
  const rescue = await rescueAdministrator(open.house, open.auth, { email, forgetFactor: options["forget-factor"] })
  if (rescue.does === "password") {
    say(
      `${email} administre la coopérative. Ce lien lui fait choisir un nouveau mot de passe\u202f; il sert une fois, pendant un quart d’heure\u202f:`,
      `${email} administers the cooperative. This link lets them choose a new password; it works once, for a quarter of an hour:`
    )
  } else {
    say(
      `Personne n’avait cette adresse. Ce lien crée un compte qui administre la coopérative\u202f; il sert une fois, pendant sept jours\u202f:`,
      `Nobody had this address. This link makes an account that administers the cooperative; it works once, for seven days:`
    )
  }
  console.log(rescue.link)
  if (options["forget-factor"]) {
    sayForgotten(rescue.factorsForgotten)
  }
}

async function forgetFactor({ house }: OpenHouse): Promise<void> {
  const forgotten = await rescueFactor(house, email)
  if (forgotten === null) stop(`Personne n’a cette adresse\u202f: ${email}`, `Nobody has this address: ${email}`)
  sayForgotten(forgotten)
}

function sayForgotten(forgotten: number): void {
  say(
    forgotten === 0
      ? "Il n’y avait pas de second facteur à oublier."
      : `Seconds facteurs oubliés\u202f: ${forgotten}. Cette personne entre de nouveau par son mot de passe ou par un lien.`,
    forgotten === 0
      ? "There was no second factor to forget."
      : `Second factors forgotten: ${forgotten}. This person enters again by their password or by a link.`
  )
}
