"""Two people and a deal in an empty Tryton. Prints their numbers. seed.py <trytond.conf>"""
import json
import sys
from decimal import Decimal
from proteus import Model, config

config.set_trytond(database='tryton', config_file=sys.argv[1])

Currency, Company, Party, User = (Model.get(name) for name in ('currency.currency', 'company.company', 'party.party', 'res.user'))

def party(name, **mechanisms):
    one = Party(name=name)
    for kind, value in mechanisms.items():
        way = one.contact_mechanisms.new()
        way.type, way.value = kind, value
    one.save()
    return one

currency = Currency(name='Euro', code='EUR', symbol='€', rounding=Decimal('0.01'))
currency.save()
company = Company(party=party('Tallyworks'), currency=currency)
company.save()
admin, = User.find([('login', '=', 'admin')])
admin.companies.append(company)
admin.company = company
admin.save()
for item in Model.get('ir.module.config_wizard.item').find([('state', '=', 'open')]):
    item.state = 'done'
    item.save()
config.get_config()._context = User.get_preferences(True, {})

theo = party('Theo Marchetti', email='theo@ostra.example', phone='+39 02 5550 1234')
ines = party('Ines Halloran', email='ines.halloran@windmere.example', phone='+353 1 555 0198')
Opportunity = Model.get('sale.opportunity')
deal = Opportunity(party=ines, description='Cold store doors', company=company, amount=Decimal('40000'))
deal.save()
print(json.dumps({'theo': theo.id, 'ines': ines.id, 'deal': deal.id}))
