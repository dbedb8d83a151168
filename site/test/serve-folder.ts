import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".xml": "application/xml"
}

/** Serves a built site as any static host would, on a free port. */
export async function serveFolder(root: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname)
    try {
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream")
      response.end(await readFile(file))
    } catch {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" })
      const [folder = ""] = /^\/(en|ar)(?=\/)/.exec(pathname) ?? []
      response.end(await readFile(join(root, folder, "404.html")).catch(() => "404"))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.closeAllConnections() ?? server.close() }
}
