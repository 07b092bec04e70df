import { createHash, X509Certificate } from 'node:crypto'
import { getCertificate } from '@vitejs/plugin-basic-ssl'

const host = 'partner.microsoft.com'
const days = 90

/**
 * A self-signed certificate for the portal's host, kept in `folder` and made anew when it has expired.
 * @param {string} folder
 * @returns {Promise<{ pem: string, spki: string }>} key and certificate in one PEM text, and the base64 SHA-256 of the
 *   public key as Chromium's `--ignore-certificate-errors-spki-list` wants it
 */
export async function practiceCertificate(folder) {
  const pem = await getCertificate(folder, host, [host], days)
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' })
  return { pem, spki: createHash('sha256').update(key).digest('base64') }
}
