import { buildSettings } from "../build-settings.ts"
import { fileResponse } from "../for-machines/file-response.ts"

export function GET(): Response {
  return fileResponse(`User-agent: *\nAllow: /\nSitemap: ${buildSettings().siteUrl}/sitemap.xml\n`, "text/plain")
}
