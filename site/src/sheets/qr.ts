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
