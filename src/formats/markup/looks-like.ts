/** Whether a text that came as plain holds HTML all the same: `&lt;p&gt;(ANSA) - LUCCA, 14 NOV - …`. */
export function looksLikeMarkup(text: string): boolean {
  return /<(?:p|br|div|span|b|i|u|strong|em|a|ul|ol|table|h[1-6])\b[^<>]{0,500}>/iu.test(text) && /<\/\w|<br|<p>/iu.test(text);
}
