import { create } from "qrcode"

const QUIET_ZONE = 4

/** A QR code as SVG, error level M, with the four modules of quiet zone that the norm asks. The same text gives the same bytes. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const side = modules.size + 2 * QUIET_ZONE
  let path = ""
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`
    }
  }
  const ground = `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${ground}<path d="${path}"/></svg>`
}

/** The same as the address of a small picture, for a page to hold: each row a dashed stroke, which packs in half a kilobyte. */
export function qrImage(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const side = modules.size + 2 * QUIET_ZONE
  let path = ""
  for (let row = 0; row < modules.size; row += 1) {
    path += `M${QUIET_ZONE} ${row + QUIET_ZONE}.5`
    for (let column = 0; column < modules.size; ) {
      const isDark = modules.get(row, column)
      const from = column
      while (column < modules.size && modules.get(row, column) === isDark) column += 1
      path += isDark ? `h${column - from}` : `m${column - from} 0`
    }
  }
  const ground = `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${ground}<path stroke="#000" d="${path}"/></svg>`
  return `data:image/svg+xml,${svg.replace(/[<>"#]/g, encodeURIComponent)}`
}
