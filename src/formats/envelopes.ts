/** What takes stories out of their envelopes, in one module: the program keeps it apart, since most runs read plain text and rows. */
export { readAnpa1312 } from './anpa1312-message.ts';
export { readIptc7901 } from './iptc7901-message.ts';
export { readNewsml12 } from './newsml-1.2-item.ts';
export { readNewsmlG2 } from './newsml-g2-item.ts';
export { readNinjs } from './ninjs-documents.ts';
export { readNitf } from './nitf-item.ts';
export { readRcv1 } from './rcv1-item.ts';
export { readReuters21578 } from './reuters21578-record.ts';
export { readSgmlDocs } from './sgml-doc-record.ts';
export { readZczc } from './zczc-message.ts';
