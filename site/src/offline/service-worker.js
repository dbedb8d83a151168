/* Network first: what is kept answers only when the network does not, and says so. KEPT_ON, KEPT_LIST, THEME_CACHES and NOTICES stand before it. */

/** The workspace and its traffic share this address and are none of ours, even where its own worker is not there. */
const WORKSPACE = /^\/(atelier|api|collab)(\/|$)/

const inWords = (date, locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(date))

/** A kept page with a line at its head: that it is a copy, of which day, and of which version of the text. */
async function marked(kept) {
  const html = await kept.text()
  const [, language = "fr"] = /<html lang="(\w+)"/.exec(html) ?? []
  const { locale, notice } = NOTICES[language] ?? NOTICES.fr
  const [, version = ""] = /<p class="status">([^<]*)</.exec(html) ?? []
  const said = notice
    .replace("{date}", inWords(kept.headers.get(KEPT_ON), locale))
    .replace("{version}", version && `${version}.`)
  const body = html.replace(/<main[^>]*>/, (main) => `${main}<p class="notice" role="note">${said}</p>`)
  return new Response(body, { status: kept.status, headers: kept.headers })
}

/** The caches of themes: the workspace has its own worker, and its own caches at this address. */
async function themes() {
  const names = (await caches.keys()).filter((name) => name.startsWith(THEME_CACHES))
  return Promise.all(names.map((name) => caches.open(name)))
}

async function keptAnswer(request) {
  for (const cache of await themes()) {
    const kept = await cache.match(request, { ignoreSearch: true })
    if (kept) return kept
  }
}

/** The fresh answer takes the place of the kept one, so that a new version or a withdrawal is what the device has. */
async function renew(request, fresh) {
  for (const cache of await themes()) {
    if (!(await cache.match(request))) continue
    // Headers of the transport (its compression, its length) would be untrue of what is kept.
    const headers = { "content-type": fresh.headers.get("content-type"), [KEPT_ON]: new Date().toISOString() }
    if (fresh.status === 404) await cache.delete(request)
    else await cache.put(request, new Response(await fresh.clone().blob(), { status: fresh.status, headers }))
  }
}

/** The lists of the themes that are kept, as links: the name of a cache ends with the page that keeps it. */
async function keptThemes() {
  const names = (await caches.keys()).filter((name) => name.startsWith(THEME_CACHES))
  const links = names.map(async (name) => {
    const address = name.slice(THEME_CACHES.length).replace("/hors-ligne/", "/themes/")
    const html = await (await (await caches.open(name)).match(address))?.text()
    const [, title = address] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html ?? "") ?? []
    return `<li><a href="${address}">${title.replace(/<[^>]*>/g, "")}</a></li>`
  })
  return (await Promise.all(links)).join("")
}

/** In place of a page that is not kept, when there is no network: what is. Undefined where not even that page is kept. */
async function standIn(request) {
  const [language = ""] = /^\/(en|ar)(?=\/)/.exec(new URL(request.url).pathname) ?? []
  const kept = (await keptAnswer(`${language}/hors-ligne/`)) ?? (await keptAnswer("/hors-ligne/"))
  if (!kept) return undefined
  const html = await kept.text()
  const themes = await keptThemes()
  const body = html.replace(
    new RegExp(`<p id="${KEPT_LIST}" data-missing="([^"]*)" data-kept="([^"]*)">.*?</ul>`, "s"),
    (_, missing, here) => `<p role="note">${missing}</p><p>${here}</p><ul class="themes">${themes}</ul>`
  )
  return new Response(body, { status: 503, headers: kept.headers })
}

/** What is not kept goes its way untouched. */
async function networkFirst(event) {
  const { request } = event
  const kept = await keptAnswer(request)
  if (!kept && request.mode !== "navigate") return fetch(request)
  if (!kept) {
    try {
      return await fetch(request)
    } catch (error) {
      const instead = await standIn(request)
      if (!instead) throw error
      return instead
    }
  }
  try {
    const fresh = await fetch(request)
    if (fresh.ok || fresh.status === 404 || fresh.status === 410) event.waitUntil(renew(request, fresh.clone()))
    return fresh
  } catch {
    // No answer means no network: that is what the copy is for.
    return kept.headers.get("content-type")?.includes("html") ? marked(kept) : kept
  }
}

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== self.location.origin || WORKSPACE.test(pathname)) return
  event.respondWith(networkFirst(event))
})
