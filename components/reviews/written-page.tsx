import { cx } from '../ui/cx';

type Block =
  | { is: 'title' | 'heading'; text: string }
  | { is: 'table'; rows: string[][] }
  | { is: 'list'; items: string[] };

/** The page of a review, to be read or printed: its Markdown (`reviewPage`) as headings, tables and lists. */
export function WrittenPage({ page, printed = false }: { page: string; printed?: boolean }) {
  return (
    <div
      data-printed={printed || undefined}
      className={cx('flex-col gap-4 py-2', printed ? 'hidden print:flex' : 'flex')}
    >
      {blocksOf(page).map((block, at) => (
        <Shown key={at} block={block} />
      ))}
    </div>
  );
}

function Shown({ block }: { block: Block }) {
  switch (block.is) {
    case 'title':
      return <p className="text-title font-semibold">{block.text}</p>;
    case 'heading':
      return <p className="font-semibold">{block.text}</p>;
    case 'list':
      return (
        <ul className="list-disc ps-6">
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table': {
      const [heads = [], ...rows] = block.rows;
      return (
        <table className="w-full max-w-[640px] border-collapse text-small [&_td]:py-1 [&_th]:py-1">
          <thead>
            <tr className="border-b border-edge">
              {heads.map((head, at) => (
                <th key={at} scope="col" className={at === 0 ? 'text-start' : 'text-end'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values], at) => (
              <tr key={at} className="border-b border-line">
                <th scope="row" className="text-start font-normal">
                  {name}
                </th>
                {values.map((value, place) => (
                  <td key={place} className="text-end tabular-nums">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}

/** The blocks of a page; an empty line ends a table. */
function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let apart = true;
  for (const line of page.split('\n')) {
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ is: 'title', text: line.slice(2) });
    else if (line.startsWith('## ')) blocks.push({ is: 'heading', text: line.slice(3) });
    else if (line.startsWith('- ')) {
      if (last?.is === 'list') last.items.push(line.slice(2));
      else blocks.push({ is: 'list', items: [line.slice(2)] });
    } else if (line.startsWith('|') && !line.startsWith('| ---')) {
      if (last?.is === 'table' && !apart) last.rows.push(cellsOf(line));
      else blocks.push({ is: 'table', rows: [cellsOf(line)] });
    }
    apart = line === '';
  }
  return blocks;
}

const cellsOf = (line: string) =>
  line
    .replace(/^\| ?| ?\|$/g, '')
    .split(/ ?(?<!\\)\| ?/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
