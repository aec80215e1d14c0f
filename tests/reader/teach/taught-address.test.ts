import { describe, expect, it } from 'vitest';

import { taughtAddress } from '@/lib/reader/teach/taught-address';

const at = (href: string, name: string | null = null) => taughtAddress(new URL(href), name);

/** The key another address would have, read as the recipe reads it; null where the recipe does not apply. */
function keyAt(taught: NonNullable<ReturnType<typeof at>>, href: string): string | null {
  const url = new URL(href);
  const text = url.pathname + url.search + url.hash;
  if (!new RegExp(taught.path).test(text)) return null;
  const read = (source: typeof taught.key | null) =>
    source && 'url' in source ? (new RegExp(source.url).exec(text)?.[1] ?? null) : null;
  return [read(taught.scope), read(taught.key)].filter(Boolean).join('/');
}

describe('an address becomes the pattern of its like', () => {
  it.each<[taught: string, same: [string, string][], other: string[]]>([
    [
      'https://crm.example/contacts/41',
      [
        ['/contacts/7', '7'],
        ['/contacts/7/', '7'],
        ['/contacts/7?tab=2#x', '7'],
      ],
      ['/contacts/new', '/contacts', '/contacts/7/deals/3', '/deals/7', '/x/contacts/7'],
    ],
    [
      'https://crm.example/contacts/41/overview',
      [
        ['/contacts/7/overview', '7'],
        ['/contacts/7', '7'],
      ],
      ['/contacts/7/deals/3'],
    ],
    [
      'https://crm.example/contacts/4920570/record/0-1/551',
      [
        ['/contacts/4920570/record/0-1/9', '4920570/9'],
        ['/contacts/88/record/0-1/9', '88/9'],
      ],
      ['/contacts/4920570/record/0-2/551'],
    ],
    [
      'https://crm.example/app/people/1f0c9a52-7a3e-4a53-9c0e-0a4b4b3f8d11',
      [['/app/people/9f0c9a52-7a3e-4a53-9c0e-0a4b4b3f8d11', '9f0c9a52-7a3e-4a53-9c0e-0a4b4b3f8d11']],
      ['/app/people/new-one', '/app/companies/9f0c9a52-7a3e-4a53-9c0e-0a4b4b3f8d11'],
    ],
    [
      'https://crm.example/lead/lead_a81Bc7Zq2/',
      [['/lead/lead_b2Cc7Zq2', 'lead_b2Cc7Zq2']],
      ['/lead/search', '/'],
    ],
    [
      'https://crm.example/index.php?module=Contacts&view=Detail&record=41',
      [
        ['/index.php?module=Contacts&view=Detail&record=7&mode=x', '7'],
        ['/index.php?view=Detail&record=7&module=Contacts', '7'],
      ],
      ['/index.php?module=Accounts&view=Detail&record=7', '/index.php?module=Contacts&view=List'],
    ],
    [
      'https://crm.example/#/contacts/41',
      [
        ['/#/contacts/7', '7'],
        ['/?x=1#/contacts/7?tab=2', '7'],
      ],
      ['/#/deals/7', '/contacts/7', '/#/contacts'],
    ],
    ['https://crm.example/#!/leads/41/view', [['/#!/leads/7/view', '7']], ['/#/leads/7/view']],
    [
      'https://crm.example/#tryton/model/party.party/2;name=%22Party%22',
      [
        ['/#tryton/model/party.party/7;name=%22Party%22&views=1', '7'],
        ['/#tryton/model/party.party/7', '7'],
      ],
      ['/#tryton/model/sale.sale/7', '/#/tryton/model/party.party/7'],
    ],
    [
      'https://crm.example/web#id=41&model=res.partner&view_type=form',
      [['/web#model=res.partner&id=7&view_type=form', '7']],
      [
        '/web#id=7&model=crm.lead&view_type=form',
        '/web#model=res.partner&view_type=form',
        '/other#id=7&model=res.partner&view_type=form',
      ],
    ],
    [
      'https://crm.example/people/ada-byron',
      [['/people/mary-somerville', 'mary-somerville']],
      ['/people', '/companies/byte'],
    ],
  ])('%s', (taught, same, others) => {
    const found = at(taught)!;
    for (const [address, key] of same)
      expect(keyAt(found, `https://crm.example${address}`), address).toBe(key);
    for (const address of others) expect(keyAt(found, `https://crm.example${address}`), address).toBeNull();
  });

  it('takes the person’s own name for a key, wherever it stands', () => {
    expect(
      keyAt(
        at('https://club.example/wiki/Ada_Byron', 'Ada Byron')!,
        'https://club.example/wiki/Mary_Somerville',
      ),
    ).toBe('Mary_Somerville');
    expect(at('https://club.example/wiki/Ada_Byron', 'Mary Somerville')).toBeNull();
  });

  it.each([
    'https://crm.example/',
    'https://crm.example/contacts',
    'https://crm.example/app/dashboard',
    'https://crm.example/#inbox',
    'https://crm.example/#tryton/model/party.party',
    'https://crm.example/contacts?page=2',
  ])('%s does not say whose page it is', (href) => {
    expect(at(href)).toBeNull();
  });

  it('gives every record a key of its own', () => {
    const found = at('https://crm.example/org/11/contacts/41')!;
    const keys = ['11/contacts/1', '11/contacts/2', '12/contacts/1', '12/contacts/2'].map((rest) =>
      keyAt(found, `https://crm.example/org/${rest}`),
    );
    expect(new Set(keys).size).toBe(4);
  });
});
