import { createHmac } from "node:crypto"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { demoMember } from "./demonstration-house.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const PHONE = { viewport: { width: 360, height: 740 } }

/** The code that an application shows for a key, now or some half minutes on (RFC 6238). */
function codeOf(key: string, steps = 0): string {
  const bits = [...key].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
  const secret = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const hash = createHmac("sha1", secret).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}

const home = (page: Page) => page.getByRole("heading", { level: 1, name: "Mes recos" })

async function typePassword(page: Page, firstName: string): Promise<void> {
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByLabel("Adresse de courriel").fill(demoMember(firstName).email)
  await page.getByLabel("Mot de passe").fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press("Enter")
}

/** Turns the codes on, as one does with the keyboard; answers the key and the codes of recovery. */
async function turnOnCodes(page: Page): Promise<{ key: string; recovery: string[] }> {
  await page.goto(`${stage.house.url}/atelier/compte`)
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: "Un code en plus du mot de passe" })
  })
  await section.getByLabel("Votre mot de passe").fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press("Enter")
  const key = ((await section.locator(".secret-key").textContent()) ?? "").replaceAll(/\s/g, "")
  const recovery = await section.locator(".recovery-codes code").allTextContents()
  await section.getByRole("img", { name: "Image à viser" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await section.getByLabel("Code de l’application").fill(codeOf(key))
  await page.keyboard.press("Enter")
  await page.getByText("Un code est demandé à chaque connexion.").waitFor()
  return { key, recovery }
}

it("with codes, a password alone reaches nothing; a code of the application lets in once, one of recovery once", async () => {
  const { page } = await stage.member("Solange", PHONE)
  const { key, recovery } = await turnOnCodes(page)

  const second = await stage.visitor(PHONE)
  await typePassword(second.page, "Solange")
  await second.page.getByRole("heading", { level: 1, name: "Encore un code" }).waitFor()
  expect((await second.page.request.get(`${stage.house.url}/api/me`)).status()).toBe(401)
  expect(await accessibilityFaults(second.page)).toEqual([])
  const code = codeOf(key, 1)
  await second.page.getByLabel("Code de l’application").fill(code)
  await second.page.keyboard.press("Enter")
  await home(second.page).waitFor()

  const third = await stage.visitor()
  await typePassword(third.page, "Solange")
  await third.page.getByLabel("Code de l’application").fill(code)
  await third.page.keyboard.press("Enter")
  await third.page.getByRole("alert").getByText("a déjà servi").waitFor()
  await third.page.getByRole("button", { name: /prendre un code de secours/ }).click()
  await third.page.getByLabel("Code de secours").fill(recovery[0] ?? "")
  await third.page.keyboard.press("Enter")
  await home(third.page).waitFor()

  const fourth = await stage.visitor()
  await typePassword(fourth.page, "Solange")
  await fourth.page.getByRole("button", { name: /prendre un code de secours/ }).click()
  await fourth.page.getByLabel("Code de secours").fill(recovery[0] ?? "")
  await fourth.page.keyboard.press("Enter")
  await fourth.page.getByRole("alert").getByText("a déjà servi").waitFor()
})

it("a passkey signs in without a password, and once it is removed does not", async () => {
  const { context, page, complaints } = await stage.member("Nadia", PHONE)
  const devtools = await context.newCDPSession(page)
  await devtools.send("WebAuthn.enable")
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true
    }
  })
  await page.goto(`${stage.house.url}/atelier/compte`)
  await page.getByLabel("Nom de cette clé").fill("Téléphone")
  await page.getByLabel("Votre mot de passe, pour ajouter une clé").fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press("Enter")
  await page.getByText("La clé est ajoutée\u202f: Téléphone.").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await context.clearCookies()

  await page.goto(`${stage.house.url}/atelier/connexion`)
  await page.getByRole("button", { name: "Entrer par une clé d’accès" }).press("Enter")
  await home(page).waitFor()

  // Its holder does not show who they are: the device does not answer for them.
  await context.clearCookies()
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false })
  await page.goto(`${stage.house.url}/atelier/connexion`)
  await page.getByRole("button", { name: "Entrer par une clé d’accès" }).click()
  await page.getByRole("alert").getByText("Aucune clé d’accès n’a répondu").waitFor()
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true })
  await page.getByRole("button", { name: "Entrer par une clé d’accès" }).click()
  await home(page).waitFor()

  await page.goto(`${stage.house.url}/atelier/compte`)
  await page.getByRole("button", { name: "Enlever la clé\u202f: Téléphone" }).click()
  await page.getByText("La clé est enlevée").waitFor()
  await context.clearCookies()
  await page.goto(`${stage.house.url}/atelier/connexion`)
  await page.getByRole("button", { name: "Entrer par une clé d’accès" }).click()
  await page.getByRole("alert").getByText("n’a pas été reconnue ici").waitFor()
  expect(complaints.filter((complaint) => !complaint.includes("403"))).toEqual([])
})

it("a house demands codes of its administrators, and two of them take a lost one away", async () => {
  const solange = await stage.member("Solange", PHONE)
  const nadia = await stage.member("Nadia")
  await turnOnCodes(nadia.page)
  await turnOnCodes(solange.page)
  await solange.page.goto(`${stage.house.url}/atelier/membres`)
  await solange.page.getByRole("button", { name: "Modifier Abel Rouvière" }).click()
  await solange.page.getByRole("dialog").getByLabel("Rôle dans la coopérative").selectOption("administrator")
  await solange.page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click()
  await solange.page.getByRole("dialog").waitFor({ state: "detached" })

  const abel = await stage.member("Abel", PHONE)
  await solange.page.goto(`${stage.house.url}/atelier/serveur`)
  await solange.page.getByLabel("À qui administre", { exact: true }).check()
  await solange.page
    .getByText("ne pourront plus rien faire d’autre avant de l’avoir ajouté\u202f: Abel Rouvière.")
    .waitFor()
  expect(await accessibilityFaults(solange.page)).toEqual([])
  await solange.page.getByRole("button", { name: "Enregistrer ce choix" }).click()
  await solange.page.getByText("Le choix est enregistré.").waitFor()

  await abel.page.goto(`${stage.house.url}/atelier/`)
  await abel.page.getByRole("heading", { level: 1, name: "Ajoutez un code à votre compte" }).waitFor()
  expect((await abel.page.request.get(`${stage.house.url}/api/recos`)).status()).toBe(403)
  expect(await accessibilityFaults(abel.page)).toEqual([])
  await turnOnCodes(abel.page)
  // What was done is said until one goes on.
  await abel.page.getByRole("button", { name: "Continuer" }).click()
  await abel.page.getByRole("heading", { level: 1, name: "Mon compte" }).waitFor()

  await solange.page.goto(`${stage.house.url}/atelier/membres`)
  await solange.page.getByRole("button", { name: "Modifier Nadia Belkacem" }).click()
  await solange.page.getByRole("button", { name: "Second facteur perdu" }).click()
  await solange.page.getByText("Une autre personne qui administre doit confirmer.").waitFor()
  await abel.page.goto(`${stage.house.url}/atelier/membres`)
  await abel.page.getByRole("button", { name: "Confirmer, et enlever le second facteur de Nadia Belkacem" }).click()
  await abel.page.getByText("Le second facteur de Nadia Belkacem est enlevé.").waitFor()
  expect(await accessibilityFaults(abel.page)).toEqual([])
  expect(await overflowOf(abel.page)).toBe(0)

  const again = await stage.visitor(PHONE)
  await typePassword(again.page, "Nadia")
  await home(again.page).waitFor()
})
