"""Everyday words that invented facts draw from, by what they name: tables only, `values.py` makes values of them."""


def _table(text: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in " ".join(text.split()).split(",") if entry.strip())


WORDS: dict[str, tuple[str, ...]] = {
    "job": _table("""
        accountant, acrobat, actuary, anaesthetist, animator, archaeologist, archivist, astronomer, auctioneer,
        auditor, baker, barber, barista, beekeeper, biologist, blacksmith, bookbinder, botanist, bricklayer, bus
        driver, butcher, cardiologist, carpenter, cartographer, cellist, chef, choreographer, civil engineer,
        clockmaker, coach, cobbler, comedian, composer, conductor, copywriter, customs officer, dairy farmer, data
        analyst, dentist, dermatologist, detective, dietitian, diplomat, dispatcher, editor, electrician,
        epidemiologist, farmer, ferry captain, firefighter, fisherman, florist, forester, game designer, gardener,
        geologist, glassblower, goldsmith, graphic designer, hairdresser, harbour pilot, historian, hotel manager,
        illustrator, interpreter, jeweller, journalist, judge, laboratory technician, lawyer, lecturer, librarian,
        lifeguard, locksmith, magician, marine biologist, mechanic, meteorologist, midwife, miner, mountain guide,
        museum guide, novelist, nurse, optician, organist, painter, paramedic, park ranger, pharmacist, photographer,
        physicist, piano tuner, pilot, plumber, podcaster, police officer, potter, printer, proofreader, psychologist,
        puppeteer, radiologist, receptionist, roofer, sailor, sculptor, seismologist, set designer, shepherd, sign
        painter, social worker, software engineer, sound engineer, statistician, stonemason, surgeon, surveyor,
        tailor, tax adviser, teacher, train driver, translator, truck driver, undertaker, upholsterer, urban planner,
        veterinarian, violin maker, waiter, watchmaker, weaver, web developer, welder, wine merchant, zookeeper,
        zoologist"""),
    "food": _table("""
        apple strudel, baba ganoush, bacalhau, baklava, bibimbap, biryani, bouillabaisse, bruschetta, burritos,
        carbonara, cassoulet, ceviche, cheesecake, chili con carne, chow mein, clam chowder, couscous, crab cakes,
        dal, dim sum, dumplings, empanadas, enchiladas, eggplant parmesan, feijoada, fish tacos, fondue, french toast,
        fried plantain, gazpacho, gnocchi, gumbo, gyoza, haggis, hot pot, hummus, jambalaya, jollof rice, khachapuri,
        kimchi, laksa, lamb stew, lasagna, lentil soup, macaroni and cheese, mapo tofu, meatballs, miso soup,
        moussaka, mushroom risotto, nasi goreng, okonomiyaki, onion soup, pad thai, paella, pho, pierogi, poutine,
        pumpkin pie, quiche, ramen, ratatouille, roast duck, rogan josh, samosas, satay, sauerbraten, schnitzel,
        shakshuka, shepherd's pie, spring rolls, steak frites, stuffed peppers, sushi, tabbouleh, tagine, tamales,
        tempura, tiramisu, tomato soup, tortellini, tteokbokki, udon, veggie burgers, waffles, walnut bread"""),
    "color": _table("""
        amber, apricot, aquamarine, azure, beige, black, blue, bronze, brown, burgundy, charcoal, cobalt, copper,
        coral, cream, crimson, cyan, dark green, emerald, fuchsia, gold, gray, green, indigo, ivory, jade, khaki,
        lavender, lemon yellow, light blue, lilac, lime green, magenta, mahogany, maroon, mint green, mustard, navy
        blue, ochre, olive, orange, peach, pink, plum, purple, red, rose, ruby, rust, salmon, sapphire, scarlet,
        silver, sky blue, tan, teal, terracotta, turquoise, vermilion, violet, white, yellow"""),
    "study": _table("""
        acoustics, aerospace engineering, algebra, anthropology, archaeology, architecture, astronomy, biochemistry,
        biology, botany, chemistry, civil engineering, classics, computer science, criminology, dentistry, ecology,
        economics, education, electrical engineering, fashion design, film studies, forestry, genetics, geography,
        geology, geometry, graphic design, history, hydrology, immunology, international law, journalism, law,
        linguistics, literature, logic, marine biology, marketing, mathematics, medicine, meteorology, music theory,
        musicology, neuroscience, nursing, oceanography, optics, painting, palaeontology, pharmacology, philosophy,
        photography, physics, poetry, political science, psychology, robotics, sculpture, sociology, statistics,
        theatre, theology, topology, town planning, veterinary medicine, zoology"""),
    "animal": _table("""
        alpaca, axolotl, beagle, budgerigar, bulldog, canary, cat, chameleon, chicken, chinchilla, cockatiel,
        cockatoo, collie, corn snake, crow, dachshund, dalmatian, degu, dog, donkey, duck, ferret, finch, frog, gecko,
        gerbil, goat, goldfish, goose, greyhound, guinea pig, hamster, hedgehog, hen, hermit crab, horse, husky,
        iguana, kitten, labrador, lizard, llama, lovebird, macaw, mouse, newt, owl, parakeet, parrot, pigeon, pony,
        poodle, puppy, python, rabbit, raccoon, rat, raven, rooster, salamander, sheep, spaniel, stick insect,
        tarantula, terrier, toad, tortoise, turtle, whippet"""),
    "hobby": _table("""
        archery, astronomy, baking bread, ballroom dancing, beekeeping, birdwatching, bookbinding, bouldering,
        building model ships, calligraphy, candle making, canoeing, chess, collecting stamps, crochet, cycling,
        drawing comics, embroidery, falconry, fencing, flower arranging, fly fishing, foraging for mushrooms,
        gardening, genealogy, geocaching, glass painting, hiking, home brewing, horse riding, ice skating, juggling,
        karaoke, kite flying, knitting, landscape photography, leather working, making cheese, making pottery, metal
        detecting, mountain biking, origami, orienteering, paragliding, playing bridge, quilting, reading crime
        novels, restoring old radios, rock climbing, roller skating, rowing, salsa dancing, scuba diving, sewing,
        singing in a choir, sketching, skiing, snowboarding, soap making, stargazing, surfing, swing dancing, tango,
        trail running, wood carving, writing haiku, yoga"""),
    "sport": _table("""
        aikido, archery, badminton, baseball, basketball, biathlon, bowling, boxing, cricket, curling, cycling, darts,
        fencing, field hockey, figure skating, football, golf, gymnastics, handball, ice hockey, judo, karate,
        kayaking, lacrosse, netball, padel, pole vault, polo, rowing, rugby, sailing, ski jumping, snooker, softball,
        speed skating, squash, sumo, swimming, table tennis, taekwondo, tennis, triathlon, ultimate frisbee,
        volleyball, water polo, weightlifting, wrestling"""),
    "instrument": _table("""
        accordion, alto saxophone, bagpipes, balalaika, banjo, bass guitar, bassoon, bongos, bouzouki, cello,
        clarinet, cornet, djembe, double bass, drums, erhu, euphonium, fiddle, flute, French horn, guitar, hammered
        dulcimer, harmonica, harp, harpsichord, hurdy-gurdy, kalimba, koto, lute, mandolin, marimba, oboe, ocarina,
        organ, oud, piano, piccolo, recorder, shakuhachi, sitar, steel drum, tabla, tambourine, theremin, timpani,
        trombone, trumpet, tuba, ukulele, vibraphone, viola, violin, xylophone, zither"""),
    "language": _table("""
        Albanian, Amharic, Arabic, Armenian, Basque, Bengali, Breton, Bulgarian, Burmese, Cantonese, Catalan,
        Croatian, Czech, Danish, Dutch, Estonian, Faroese, Finnish, French, Frisian, Galician, Georgian, German,
        Greek, Guarani, Hausa, Hebrew, Hindi, Hungarian, Icelandic, Igbo, Indonesian, Irish, Italian, Japanese,
        Kannada, Kazakh, Khmer, Korean, Kurdish, Lao, Latvian, Lithuanian, Macedonian, Malay, Maltese, Mandarin,
        Maori, Marathi, Mongolian, Nepali, Norwegian, Pashto, Persian, Polish, Portuguese, Punjabi, Quechua, Romanian,
        Russian, Serbian, Sinhala, Slovak, Slovenian, Somali, Spanish, Swahili, Swedish, Tagalog, Tamil, Telugu, Thai,
        Tibetan, Turkish, Ukrainian, Urdu, Uzbek, Vietnamese, Welsh, Wolof, Xhosa, Yoruba, Zulu"""),
    "country": _table("""
        Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Bangladesh, Belgium, Bolivia, Botswana,
        Brazil, Bulgaria, Cambodia, Cameroon, Canada, Chile, Colombia, Costa Rica, Croatia, Cuba, Cyprus, Denmark,
        Ecuador, Egypt, Estonia, Ethiopia, Fiji, Finland, France, Georgia, Germany, Ghana, Greece, Guatemala, Haiti,
        Hungary, Iceland, India, Indonesia, Iran, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kenya, Kuwait, Laos,
        Latvia, Lebanon, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mexico, Moldova, Mongolia,
        Morocco, Mozambique, Namibia, Nepal, New Zealand, Nicaragua, Nigeria, Norway, Oman, Pakistan, Panama,
        Paraguay, Peru, Poland, Portugal, Qatar, Romania, Rwanda, Senegal, Serbia, Slovakia, Slovenia, South Africa,
        South Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Tanzania, Thailand, Tunisia, Turkey, Uganda,
        Ukraine, Uruguay, Vietnam, Zambia, Zimbabwe"""),
    # Things that are bought, stored, lent and repaired.
    "item": _table("""
        air purifier, anvil, armchair, backpack, barometer, battery pack, bookshelf, bread slicer, camera, canoe, card
        reader, carpet, ceiling fan, cement mixer, centrifuge, chainsaw, chandelier, cello case, circuit board, coffee
        grinder, compressor, compass, conveyor belt, cordless drill, desk lamp, dishwasher, display cabinet, dolly,
        drone, drum kit, easel, electric kettle, engine block, espresso machine, fax machine, film projector, fire
        extinguisher, first aid kit, flag, flashlight, floor polisher, folding table, forklift, freezer, fuse box,
        garden hose, gearbox, generator, globe, guitar amplifier, hand truck, harness, hard drive, heat gun, hedge
        trimmer, helmet, humidifier, incubator, keyboard, kiln, label printer, ladder, laminator, laptop, lawn mower,
        lens, life jacket, loom, loudspeaker, mannequin, metal detector, microphone, microscope, mixing desk, monitor,
        motor, network switch, night vision scope, oscilloscope, oven, paint sprayer, paper cutter, parcel scale,
        photocopier, piano stool, pressure washer, printer, projector, radio, refrigerator, rowing machine, router,
        saddle, safe, sander, scanner, server rack, sewing machine, shredder, signal generator, skateboard, sleeping
        bag, smoke detector, snow plow, soldering iron, spare tire, spectrometer, stapler, stepladder, stretcher,
        suitcase, surfboard, tablet, telescope, tent, theodolite, thermal camera, toolbox, tractor, treadmill, tripod,
        trolley, turntable, typewriter, vacuum cleaner, voltmeter, water pump, weather vane, welding mask,
        wheelbarrow, whiteboard, winch, wind turbine model, workbench"""),
    # Things that are written, finished and delivered.
    "deliverable": _table("""
        annual report, audit, balance sheet, board slides, book cover, budget draft, building permit, business plan,
        catalogue, chapter, concert program, contract, cost estimate, customer survey, data export, design mockup,
        dissertation, draft agenda, essay, evaluation, exhibition text, expense report, feasibility study, floor plan,
        funding proposal, grant application, inspection report, insurance claim, interview transcript, inventory list,
        invitation list, job advert, lab report, lease, lesson plan, literature review, logo, manuscript, market
        analysis, meeting minutes, menu, migration plan, monthly summary, news article, newsletter, packing list,
        patent filing, payroll run, performance review, pitch deck, podcast episode, poster, press release, prototype,
        quarterly forecast, questionnaire, recipe book, risk assessment, roadmap, safety manual, sales forecast,
        scholarship form, security review, shift plan, speech, stage design, storyboard, syllabus, tax return, tender,
        test plan, thesis outline, timetable, training video, translation, travel guide, user manual, video script,
        visa form, website copy, white paper, workshop handout"""),
    "adjective": _table("""
        antique, battered, big, black, blue, brand-new, broken, brown, compact, damaged, dark green, dusty, folding,
        gray, green, heavy, large, lightweight, little, new, noisy, old, orange, portable, purple, red, refurbished,
        rented, second, silver, slim, small, spare, striped, third, used, vintage, wooden, white, yellow"""),
    "brand": _table("""
        Alfa Romeo, Audi, Chevrolet, Citroen, Dacia, Fiat, Ford, Honda, Hyundai, Jeep, Kia, Lada, Lancia, Land Rover,
        Mazda, Mini, Mitsubishi, Nissan, Opel, Peugeot, Polestar, Renault, Rover, Saab, Seat, Skoda, Subaru, Suzuki,
        Tesla, Toyota, Vauxhall, Volkswagen, Volvo"""),
    "material": _table("""
        aluminum, bamboo, brass, brick, bronze, canvas, carbon fiber, cast iron, ceramic, clay, concrete, copper,
        cork, cotton, denim, ebony, felt, fiberglass, flax, glass, granite, leather, limestone, linen, maple wood,
        marble, oak, paper, pewter, pine, plastic, plywood, porcelain, recycled steel, rubber, sandstone, silk,
        silver, slate, stainless steel, steel, teak, tin, titanium, velvet, walnut, wax, wool, zinc"""),
    "allergen": _table("""
        almonds, aspirin, bee stings, birch pollen, buckwheat, cashews, cat hair, celery, chickpeas, coconut, codeine,
        crab, dog hair, dust mites, eggs, fish, garlic, grass pollen, hazelnuts, horse hair, ibuprofen, kiwi, latex,
        lobster, lupin, milk, mold, mustard, nickel, oats, oysters, peaches, peanuts, penicillin, pine nuts,
        pistachios, ragweed, rye, sesame, shellfish, shrimp, soy, strawberries, sulfites, tomatoes, walnuts, wasp
        stings, wheat"""),
    "medicine": _table("""
        amoxicillin, atorvastatin, azithromycin, bisoprolol, cetirizine, citalopram, clopidogrel, diclofenac,
        doxycycline, enalapril, famotidine, folic acid, furosemide, gabapentin, iron tablets, lansoprazole,
        levothyroxine, lisinopril, loratadine, magnesium, melatonin, metformin, metoprolol, naproxen, omeprazole,
        pantoprazole, paracetamol, prednisolone, ramipril, salbutamol, sertraline, simvastatin, valsartan, vitamin D,
        zinc tablets"""),
    "weekday": _table("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": _table("""
        January, February, March, April, May, June, July, August, September, October, November, December"""),
    "drink": _table("""
        apple juice, black coffee, black tea, buttermilk, carrot juice, chai, chamomile tea, cider, coconut water,
        cold brew, cranberry juice, earl grey, elderflower cordial, espresso, flat white, ginger ale, ginger tea,
        grape juice, green tea, hibiscus tea, hot chocolate, iced coffee, iced tea, jasmine tea, kefir, kombucha,
        lemonade, mango lassi, mate, matcha, mint tea, mulled wine, oat latte, orange juice, peppermint tea, pineapple
        juice, rooibos, root beer, sparkling water, tomato juice, tonic water, turmeric latte, white tea"""),
    "fruit": _table("""
        apples, apricots, bananas, blackberries, blueberries, cherries, clementines, cranberries, dates, figs,
        gooseberries, grapefruits, grapes, guavas, kiwis, lemons, limes, lychees, mandarins, mangoes, melons,
        nectarines, oranges, papayas, peaches, pears, persimmons, pineapples, plums, pomegranates, quinces,
        raspberries, strawberries, tangerines"""),
    "genre": _table("""
        ambient, baroque music, bebop, bluegrass, blues, bossa nova, chamber music, choral music, country, cumbia,
        dance hall, death metal, delta blues, disco, drum and bass, dub, fado, flamenco, folk, funk, gospel, grunge,
        hip hop, house, indie rock, klezmer, Latin jazz, opera, polka, post-punk, progressive rock, punk, ragtime,
        reggae, rockabilly, salsa, samba, ska, soul, swing, synth pop, techno, trance, trip hop"""),
    "season": _table("spring, summer, autumn, winter"),
    "flower": _table("""
        anemones, asters, begonias, bluebells, buttercups, camellias, carnations, chrysanthemums, cornflowers,
        crocuses, daffodils, dahlias, daisies, forget-me-nots, foxgloves, freesias, gardenias, geraniums, gladioli,
        hyacinths, hydrangeas, irises, jasmine, lavender, lilies, lupins, magnolias, marigolds, orchids, pansies,
        peonies, petunias, poppies, primroses, roses, snapdragons, snowdrops, sunflowers, sweet peas, tulips, violets,
        zinnias"""),
    "subject": _table("""
        art, astronomy, biology, chemistry, computer science, drama, economics, English, French, geography, geometry,
        German, history, Latin, mathematics, metalwork, music, philosophy, physics, psychology, religious studies,
        Spanish, woodwork"""),
    "team": _table("""
        accounting, analytics, billing, compliance, content, customer care, data platform, design, facilities, field
        service, finance, fraud prevention, growth, hardware, human resources, infrastructure, internal audit, legal,
        localization, logistics, maintenance, marketing, mobile, onboarding, operations, payments, procurement,
        product, public relations, quality assurance, research, sales, search, security, site reliability, support,
        training, translation, web"""),
    "spice": _table("""
        allspice, aniseed, basil, bay leaves, cardamom, cayenne, chili flakes, cinnamon, cloves, coriander, cumin,
        dill, fennel seeds, garlic, ginger, marjoram, mint, mustard seeds, nutmeg, oregano, paprika, parsley, pepper,
        rosemary, saffron, sage, star anise, sumac, tarragon, thyme, turmeric, vanilla"""),
    "room": _table("""
        attic, auditorium, ballroom, basement, boiler room, break room, cafeteria, cellar, chapel, classroom,
        cloakroom, conservatory, control room, copy room, corner office, courtyard, dark room, dining hall, entrance
        hall, garage, greenhouse, guest room, gym, hangar, infirmary, kitchen, laboratory, library, loading bay,
        lobby, locker room, lounge, mail room, meeting room, music room, nursery, observatory, pantry, playroom, print
        room, reading room, reception, rehearsal room, roof terrace, sauna, server room, staff room, staircase,
        storeroom, studio, tool shed, utility room, vault, waiting room, wine cellar, workshop"""),
    "shop": _table("""
        art gallery, bakery, bank, barber shop, bike shop, bookshop, botanical garden, bowling alley, butcher's shop,
        cafe, cinema, city museum, climbing gym, clinic, clothing store, coffee bar, community center, deli, dental
        practice, fish market, flower shop, food bank, furniture store, garden center, grocery store, gym, hardware
        store, ice rink, jewelry shop, laundromat, library, music school, night market, optician's, pharmacy,
        planetarium, post office, print shop, record store, recycling center, shoe repair shop, stationery shop,
        swimming pool, tea house, tourist office, town hall, toy store, vet clinic, visitor center, zoo"""),
    "event": _table("""
        anniversary party, art fair, award ceremony, barbecue, blood drive, book launch, book reading, career fair,
        chess tournament, city marathon, client visit, company picnic, concert, cooking class, dance recital, debate,
        dress rehearsal, exhibition opening, farewell party, fire drill, flea market, fundraiser, graduation,
        hackathon, harvest festival, housewarming, job interview, kickoff workshop, lecture, open house, opera
        premiere, parade, parents' evening, photo shoot, planning session, poetry slam, product demo, quiz night,
        retrospective, sailing regatta, school play, science fair, spelling bee, summer camp, swimming gala, tasting,
        team offsite, town meeting, trade show, training course, walking tour, webinar, wedding, wine tasting, yoga
        retreat"""),
    "ingredient": _table("""
        almonds, baking powder, black beans, breadcrumbs, brown sugar, butter, carrots, cashews, chickpeas, chocolate
        chips, cocoa powder, coconut milk, corn flour, cottage cheese, cream cheese, feta, flour, ground beef, honey,
        leeks, lentils, maple syrup, mozzarella, mushrooms, oats, olive oil, onions, parmesan, peanut butter, peas,
        pecans, potatoes, pumpkin, raisins, red wine, rice, ricotta, rye flour, salt, semolina, shrimp, sour cream,
        soy sauce, spinach, sugar, sunflower seeds, sweet potatoes, tofu, tomatoes, walnuts, white wine, yeast,
        yogurt, zucchini"""),
    "service": _table("""
        auth, backup, billing, cache, catalog, chat, checkout, cron, dashboard, email, export, feed, gateway,
        geocoder, identity, image-resizer, indexer, ingest, inventory, ledger, login, mailer, metrics, notifier,
        orders, payments, pdf, pricing, profile, proxy, queue, recommender, reports, scheduler, search, session,
        shipping, signup, staging, sync, telemetry, thumbnails, tracking, upload, video, webhook"""),
}
