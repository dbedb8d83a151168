import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openBrowser, openVisitor } from "./browser.ts"
import { signIn, startDemonstration } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"

let house: RunningHouse
let browser: Browser
beforeAll(async () => {
  house = await startDemonstration()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name })
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "")

it("a visitor of the demonstration takes an account with the keyboard alone", async () => {
  const { context, page, complaints } = await openVisitor(browser)
  await page.goto(`${house.url}/atelier/compte`)
  const choice = page.getByRole("button", { name: /Prendre ce compte.*Nadia Belkacem/ })
  await choice.focus()
  await page.keyboard.press("Enter")
  expect(await focusedText(page)).toBe("Se connecter")
  await page.keyboard.press("Enter")
  // The page that was asked for appears, not the first one.
  await title(page, "Mon compte").waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

it("a wrong password is told in words, and nothing typed is lost", async () => {
  const { context, page } = await openVisitor(browser)
  await page.goto(`${house.url}/atelier/connexion`)
  await page.getByLabel("Adresse de courriel").fill("nadia@demo.recos.example")
  await page.getByLabel("Mot de passe").fill("pas le bon mot de passe")
  await page.getByRole("button", { name: "Se connecter" }).click()
  await page.getByRole("alert").getByText("L’adresse ou le mot de passe ne convient pas").waitFor()
  expect(await page.getByLabel("Mot de passe").inputValue()).toBe("pas le bon mot de passe")
  await context.close()
})

it("a mailed link lets a member in, once", async () => {
  const { context, page, complaints } = await openVisitor(browser)
  await page.goto(`${house.url}/atelier/connexion`)
  await page.getByLabel("Adresse de courriel").fill("lison@demo.recos.example")
  await page.getByRole("button", { name: "Recevoir un lien par courriel" }).click()
  await page.getByText("un lien vient de partir").waitFor()
  await page.getByRole("link", { name: "Lire les courriels de la démonstration" }).click()
  await title(page, "Boîte aux lettres").waitFor()
  const link = page.getByRole("link", { name: /connexion\?jeton=/ }).first()
  const address = (await link.getAttribute("href")) ?? ""
  await page.goto(address)
  await page.getByRole("button", { name: "Entrer" }).click()
  await title(page, "Mes recos").waitFor()
  await context.clearCookies()
  await page.goto(address)
  await page.getByRole("button", { name: "Entrer" }).click()
  await page.getByRole("alert").getByText("a déjà servi").waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

it("an invited person joins with their own words, and the administrator sees them", async () => {
  const administrator = await openVisitor(browser)
  await signIn(administrator.page, house.url, "Solange")
  await administrator.page.getByRole("link", { name: "Membres" }).click()
  await administrator.page.getByLabel("Adresse de courriel").fill("rosa@exemple.fr")
  await administrator.page.getByRole("button", { name: "Envoyer l’invitation" }).click()
  await administrator.page.getByText("L’invitation est partie vers rosa@exemple.fr").waitFor()
  await administrator.page.getByRole("link", { name: "Boîte aux lettres" }).click()
  const link = administrator.page.getByRole("link", { name: /invitation\?jeton=/ }).first()
  const address = (await link.getAttribute("href")) ?? ""

  const { context, page, complaints } = await openVisitor(browser)
  await page.goto(address)
  await page.getByText("Cette invitation est pour rosa@exemple.fr").waitFor()
  await page.getByLabel("Nom affiché").fill("Rosa Pelatan")
  await page.getByLabel("Profession ou expérience vécue").fill("Tisseuse, vit avec un asthme")
  await page.getByLabel("Choisissez un mot de passe").fill("court")
  await page.getByRole("button", { name: "Rejoindre la coopérative" }).click()
  await page.getByLabel("Choisissez un mot de passe").fill("les chèvres de la montagne")
  await page.getByRole("button", { name: "Rejoindre la coopérative" }).click()
  await title(page, "Mes recos").waitFor()
  await page.getByText("Vos recos seront ici").waitFor()
  expect(complaints).toEqual([])
  await context.close()

  await administrator.page.getByRole("link", { name: "Membres" }).click()
  await administrator.page.getByText("Rosa Pelatan").waitFor()
  await administrator.context.close()
})

it("going from page to page says where one is: focus on the heading, and the title of the tab", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Nadia")
  await page.getByRole("link", { name: "Ce qui m’attend" }).click()
  await title(page, "Ce qui m’attend").waitFor()
  expect(await focusedText(page)).toBe("Ce qui m’attend")
  expect(await page.title()).toBe("Ce qui m’attend · Recos de la Coop")
  await page.goBack()
  await title(page, "Mes recos").waitFor()
  expect(await focusedText(page)).toBe("Mes recos")
  await context.close()
})

it("the workspace speaks English as completely, and remembers it", async () => {
  const { context, page, complaints } = await openVisitor(browser)
  await signIn(page, house.url, "Nadia")
  await page.getByRole("button", { name: "English" }).click()
  await title(page, "My recos").waitFor()
  expect(await page.locator("html").getAttribute("lang")).toBe("en")
  await page.reload()
  await title(page, "My recos").waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

it("a search finds a word of a text, whatever its accents, with its context", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Solange")
  await page.getByLabel("Chercher dans les recos").fill("KINESITHERAPEUTE lombalgie")
  const found = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /Lombalgie/ }) })
  await found.waitFor()
  await page.getByLabel("Chercher dans les recos").fill("zzzz")
  await page.getByText("Aucune reco ne contient ces mots").waitFor()
  await context.close()
})

it("a reading typed while the network is cut is kept on the page, and sent when it is back", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Solange")
  await page.getByRole("link", { name: "Commencer une reco" }).click()
  await page.getByLabel("Titre").fill("Coliques du nourrisson : rassurer")
  await context.setOffline(true)
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.getByRole("alert").getByText("La connexion est coupée").waitFor()
  expect(await page.getByLabel("Titre").inputValue()).toBe("Coliques du nourrisson : rassurer")
  await context.setOffline(false)
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.waitForURL(/\/ecrire$/)
  await context.close()
})

it("a page whose code cannot be loaded says so, and opens once it can", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Nadia")
  await page.route("**/people-page-*.js", (route) => route.abort())
  await page.getByRole("link", { name: "Membres" }).click()
  await title(page, "Cette page n’a pas pu être chargée").waitFor()
  await page.unroute("**/people-page-*.js")
  await page.getByRole("button", { name: "Réessayer" }).click()
  await title(page, "Membres").waitFor()
  await context.close()
})

it("a session that ends while somebody types keeps the text, and says how to go on", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Nadia")
  await page.getByRole("link", { name: "Commencer une reco" }).click()
  await page.getByLabel("Titre").fill("Piqûre de tique : que faire")
  await context.clearCookies()
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.getByRole("link", { name: "Se connecter dans un autre onglet, puis revenir ici" }).waitFor()
  expect(await page.getByLabel("Titre").inputValue()).toBe("Piqûre de tique : que faire")
  await context.close()
})
