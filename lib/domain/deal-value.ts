/**
 * What a deal is worth, out of what somebody typed (`£12,500`, `1200,50 EUR`), in whatever currency; null
 * where there is no number in it.
 */
export function dealValue(text: string | undefined): number | null {
  const value = Number(
    (text ?? '')
      .replace(/[^\d.,-]/g, '')
      .replace(/,(?=\d{3}\b)/g, '')
      .replace(',', '.'),
  );
  return text && Number.isFinite(value) ? value : null;
}
