import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { expectAttribute, expectFocus, expectTitle, expectValue } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name })

it("a visitor of the demonstration takes an account with the keyboard alone", async () => {
  const { page, complaints } = await stage.visitor()
  await page.goto(`${stage.house.url}/atelier/compte`)
  const choice = page.getByRole("button", { name: /Prendre ce compte.*Nadia Belkacem/ })
  await choice.focus()
  await page.keyboard.press("Enter")
  await expectFocus(page, "Se connecter")
  await expectValue(page.getByLabel("Adresse de courriel"), "nadia@demo.recos.example")
  await page.keyboard.press("Enter")
  // The page that was asked for appears, not the first one.
  await title(page, "Mon compte").waitFor()
  expect(complaints).toEqual([])
})

it("a wrong password is told in words, and nothing typed is lost", async () => {
  const { page } = await stage.visitor()
  await page.goto(`${stage.house.url}/atelier/connexion`)
  await page.getByLabel("Adresse de courriel").fill("nadia@demo.recos.example")
  await page.getByLabel("Mot de passe").fill("pas le bon mot de passe")
  await page.getByRole("button", { name: "Se connecter" }).click()
  await page.getByRole("alert").getByText("L’adresse ou le mot de passe ne convient pas").waitFor()
  await expectValue(page.getByLabel("Mot de passe"), "pas le bon mot de passe")
})

it("a mailed link lets a member in, once", async () => {
  const { context, page, complaints } = await stage.visitor()
  await page.goto(`${stage.house.url}/atelier/connexion`)
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
})

it("an invited person joins with their own words, and the administrator sees them", async () => {
  // A second try invites somebody else: whoever has joined is not invited again.
  const someone = crypto.randomUUID().slice(0, 8)
  const email = `rosa.${someone}@exemple.fr`
  const name = `Rosa Pelatan ${someone}`
  const administrator = await stage.member("Solange")
  await administrator.page.getByRole("link", { name: "Membres" }).click()
  await administrator.page.getByLabel("Adresse de courriel").fill(email)
  await administrator.page.getByRole("button", { name: "Envoyer l’invitation" }).click()
  await administrator.page.getByText(`L’invitation est partie vers ${email}`).waitFor()
  await administrator.page.getByRole("link", { name: "Boîte aux lettres" }).click()
  const link = administrator.page.getByRole("link", { name: /invitation\?jeton=/ }).first()
  const address = (await link.getAttribute("href")) ?? ""

  const { page, complaints } = await stage.visitor()
  await page.goto(address)
  await page.getByText(`Cette invitation est pour ${email}`).waitFor()
  await page.getByLabel("Nom affiché").fill(name)
  await page.getByLabel("Profession ou expérience vécue").fill("Tisseuse, vit avec un asthme")
  await page.getByLabel("Choisissez un mot de passe").fill("court")
  await page.getByRole("button", { name: "Rejoindre la coopérative" }).click()
  await page.getByLabel("Choisissez un mot de passe").fill("les chèvres de la montagne")
  await page.getByRole("button", { name: "Rejoindre la coopérative" }).click()
  await title(page, "Mes recos").waitFor()
  await page.getByText("Vos recos seront ici").waitFor()
  expect(complaints).toEqual([])

  await administrator.page.getByRole("link", { name: "Membres" }).click()
  await administrator.page.getByText(name).waitFor()
})

it("going from page to page says where one is: focus on the heading, and the title of the tab", async () => {
  const { page } = await stage.member("Nadia")
  await page.getByRole("link", { name: "Ce qui m’attend" }).click()
  await title(page, "Ce qui m’attend").waitFor()
  await expectFocus(page, "Ce qui m’attend")
  await expectTitle(page, "Ce qui m’attend")
  await page.goBack()
  await title(page, "Mes recos").waitFor()
  await expectFocus(page, "Mes recos")
  await expectTitle(page, "Mes recos")
})

it("the workspace speaks English as completely, and remembers it", async () => {
  const { page, complaints } = await stage.member("Nadia")
  await page.getByRole("button", { name: "English" }).click()
  await title(page, "My recos").waitFor()
  await expectAttribute(page.locator("html"), "lang", "en")
  await page.reload()
  await title(page, "My recos").waitFor()
  expect(complaints).toEqual([])
})

it("a search finds a word of a text, whatever its accents, with its context", async () => {
  const { page } = await stage.member("Solange")
  await page.getByLabel("Chercher dans les recos").fill("KINESITHERAPEUTE lombalgie")
  const found = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /Lombalgie/ }) })
  await found.waitFor()
  await page.getByLabel("Chercher dans les recos").fill("zzzz")
  await page.getByText("Aucune reco ne contient ces mots").waitFor()
})

it("a reading typed while the network is cut is kept on the page, and sent when it is back", async () => {
  const { context, page } = await stage.member("Solange")
  await page.getByRole("link", { name: "Commencer une reco" }).click()
  await page.getByLabel("Titre").fill("Coliques du nourrisson : rassurer")
  await context.setOffline(true)
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.getByRole("alert").getByText("La connexion est coupée").waitFor()
  await expectValue(page.getByLabel("Titre"), "Coliques du nourrisson : rassurer")
  await context.setOffline(false)
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.waitForURL(/\/ecrire$/)
})

it("a page whose code cannot be loaded says so, and opens once it can", async () => {
  const { page } = await stage.member("Nadia")
  await page.route("**/people-page-*.js", (route) => route.abort())
  await page.getByRole("link", { name: "Membres" }).click()
  await title(page, "Cette page n’a pas pu être chargée").waitFor()
  await page.unroute("**/people-page-*.js")
  await page.getByRole("button", { name: "Réessayer" }).click()
  await title(page, "Membres").waitFor()
})

it("a part of a page whose code cannot be loaded says so in its place", async () => {
  const { page } = await stage.member("Inès")
  await page.getByRole("link", { name: /Fortes chaleurs/ }).click()
  await page.getByRole("link", { name: "Écrire", exact: true }).click()
  await page.route("**/shortcuts-dialog-*.js", (route) => route.abort())
  await page.getByRole("button", { name: "Raccourcis" }).click()
  await page.getByRole("alert").getByText("Cette partie de la page n’a pas pu être chargée").waitFor()
})

it("a session that ends while somebody types keeps the text, and says how to go on", async () => {
  const { context, page } = await stage.member("Nadia")
  await page.getByRole("link", { name: "Commencer une reco" }).click()
  await page.getByLabel("Titre").fill("Piqûre de tique : que faire")
  await context.clearCookies()
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.getByRole("link", { name: "Se connecter dans un autre onglet, puis revenir ici" }).waitFor()
  await expectValue(page.getByLabel("Titre"), "Piqûre de tique : que faire")
})
