import { codes, previewOf, told } from '../given';

/** A table by its header line and rows, as the tools write them. */
export const csv = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;

export const read = async (text: string, settings = {}) => {
  const { survey, leads, refused, counts } = await previewOf(text, settings);
  return {
    kind: survey.kind,
    leads: leads.map(({ lead }) => told(lead)),
    survey,
    refused: refused.map(({ row, refused: why }) => [row, why.code]),
    flags: leads.map(codes),
    counts,
  };
};
