"""Pools of names that invented facts draw from: tables only, `values.py` makes values of them."""

FIRST_NAMES: tuple[str, ...] = tuple(
    """
Abel Abena Ada Adaeze Adel Adrian Agata Agnes Ahmad Aiden Aino Aisha Akari Akira Alba Aleksi Alma Amaya Amir Amina
Anders Andrea Andrei Anika Anja Ansel Anton Anwar Arash Ariel Arjun Asha Astrid Asuka Atsuko Aurora Axel Ayesha Aylin
Azra Babak Bao Basil Bea Beatriz Bela Bengt Benedikt Bianca Bilal Birgit Bjorn Blanca Bogdan Bolek Branka Bruno Bryce
Callum Camila Carla Carmen Cassidy Cecil Cedric Chandra Chidi Chiara Ciaran Clara Claude Colette Connor Cora Cosmin
Cyrus Dagny Dahlia Daisuke Damian Daniela Danuta Darya David Deborah Deepak Delphine Desmond Devika Dina Dolores
Dominik Donovan Dora Duc Dunja Ebba Eduardo Efua Eileen Einar Ekaterina Elena Eliana Elif Elliot Elsa Emeka Emil Emre
Endre Enzo Erika Esther Etienne Eugene Eun-ji Eva Ezra Fabian Fatima Faye Federica Felipe Fergus Filip Fiona Flora
Florian Folake Frances Franz Freya Fumiko Gabor Gaia Galina Gareth Gemma Georgi Gerda Ghassan Gideon Gilda Giulia Goran
Grace Greta Guadalupe Guillermo Gwen Hana Hannes Harriet Haruki Hassan Hector Hedda Heidi Helga Henrik Hilde Hoang
Huda Hussein Hye-jin Ibrahim Ida Ignacio Ikenna Ilse Imani Imran Indira Inga Ioana Irina Isaac Isabel Ismail Itzel
Ivana Jacinta Jakub Jamal Jan Janina Jarek Jasmine Javier Jelena Jens Jiho Jin Joachim Joanna Joaquin Jolene Jorge
Josephine Joy Juan Judith Juliette Jun Kaan Kamal Karim Karin Katarina Kayla Kazuo Keiko Kenji Keziah Khadija Khalid
Kieran Kirsten Klaus Kofi Konrad Kristof Kunal Kwame Lara Lars Latifa Laszlo Lea Leandro Leif Lena Leonie Levi Lidia
Lien Ling Linnea Liora Livia Lorenzo Lotte Louisa Luca Lucia Ludwig Luis Lukas Lydia Maeve Magnus Mai Makena Malik
Manuela Mara Marcel Margot Mariam Marius Marta Mateo Mathilde Matteo Maximilian Mehdi Mei Melati Mercedes Mikael Mila
Milos Minh Mira Miriam Mirko Miyu Moira Monique Moses Mustafa Nadine Nadir Nanami Naomi Nasrin Natalia Neha Nia Niamh
Nicolas Niko Nils Nina Ngozi Noah Noemi Nora Nuno Odette Ola Olga Oliver Olivia Omari Oriana Oscar Osman Oyelaran
Pablo Paloma Pascal Patrice Pavel Pawel Penelope Perla Petra Philippa Pia Pilar Piotr Pooja Priya Rachel Radek Rafaela
Rahul Raluca Ramon Rana Rashid Raul Rebecca Reiko Renata Reuben Ricarda Rohan Roland Roman Ronja Rosalind Roxana Ruben
Ruth Saanvi Sabine Sachiko Said Salma Samuel Sandor Sanjay Santiago Sara Saskia Selim Selma Seo-yeon Sergei Shira
Shreya Sibusiso Sigrid Silas Silvia Simone Siobhan Sofia Solveig Soraya Stefan Stella Sunita Susana Sven Sybil Tadeusz
Taiwo Takumi Tamar Tanvi Tariq Tatiana Teodor Teresa Thabo Thandiwe Thea Thiago Thomas Tiago Tilda Timo Tobias Tomoko
Tove Trang Tuan Tuva Uma Ursula Uwe Valentina Vanessa Vasilis Veronika Vesna Vidar Vikram Vincent Violeta Vivian
Walter Wangari Wendel Willem Wilma Wojciech Xenia Ximena Yael Yannick Yara Yasmin Yelena Yohan Yolanda Yuki Yusra
Yvette Zahra Zainab Zbigniew Zdenka Zeynep Zofia Zoltan Zuri
""".split()
)

LAST_NAMES: tuple[str, ...] = tuple(
    """
Aalto Abadi Abara Abdullah Abreu Achebe Acosta Adamski Agarwal Aguilar Ahlberg Ahmadi Ainsworth Akintola Albrecht
Alcott Alder Almeida Alonso Amari Anand Andersen Andrade Antonov Aoki Appiah Araujo Archer Arslan Asante Ashworth
Atkins Avila Aydin Azevedo Bach Bakker Balogun Banerjee Baptiste Barbosa Barlow Barros Bauer Beaumont Becker Bell
Benitez Bennett Berg Bergman Bianchi Birch Bishop Blanchard Blom Boateng Bonnet Borges Bosch Boyle Brandt Braun
Brennan Brightwater Brooks Bryant Buchanan Bui Burak Byrne Cabral Callahan Calloway Campos Cardoso Carlsen Carver
Castellano Cervantes Chaudhry Chen Chevalier Chisholm Choi Chukwu Cisneros Clarke Cohen Conti Cooper Coppola Corrigan
Costa Craig Cruz Dahl Danso Darwish Das Delgado Demir Desai Dias Dietrich Dinh Dlamini Doyle Drago Drummond Duarte
Dumont Duncan Dvorak Eastman Eberhart Echeverria Edwards Ekholm Ellison Emerson Endo Engel Erdogan Esposito Estrada
Ewing Fabre Fairbanks Farkas Faulkner Fernandes Ferrari Figueroa Finch Fleming Flores Fofanah Fontaine Foss Franco
Fraser Friedman Fuchs Fujimoto Gallagher Gallo Gamble Garrido Gauthier Georgiou Ghosh Gibson Gill Goldberg Gomes
Gorski Graham Greco Greenwood Grimaldi Guerrero Gunnarsson Guzman Haas Haddad Hakimi Hale Halvorsen Hammond Haraldsson
Harper Hartmann Hasegawa Hayashi Heikkinen Hendricks Herrera Hidalgo Higgins Hoang Hoffmann Holloway Holm Hopkins
Horvat Hoxha Huang Huber Hussain Ibarra Idowu Ikeda Ilves Imai Ingram Iqbal Ivanov Iyer Jablonski Jackson Jain Jansen
Jarvis Jensen Jimenez Johansson Joshi Jovanovic Juarez Kagawa Kamara Kaplan Kapoor Karlsson Kato Kaya Keller Kelly
Kennedy Khalil Khumalo Kimura Kipkemboi Kirk Klein Kline Kobayashi Koch Kovacs Kowalski Kramer Krishnan Kruger Kumar
Kuznetsov Lachance Lahti Laine Lambert Langley Larsen Lavoie Lebedev Lehmann Lim Lin Lindqvist Lombardi Lovell Lozano
Lund Luna MacLeod Madsen Mahlangu Maier Malik Mancini Marchetti Marek Marini Marques Marsh Martel Mathur Matsuda
Mazur Mbeki McBride McKenna Medina Mehta Mendoza Mensah Mercier Miranda Mishra Mitchell Mizuno Molina Montero Moreau
Moretti Morimoto Mueller Mwangi Nakamura Narayan Navarro Ndiaye Negrete Nielsen Nikolaidis Nilsson Njoroge Noble Norris
Novak Nowak Nunez Nyberg Obi Ochoa Oduya Ogawa Ojala Oliveira Olsen Onyango Orlov Ortega Osei Ostrowski Owusu Ozturk
Pacheco Padilla Papadakis Paredes Parisi Park Patel Pavlov Pearson Pedersen Pellegrini Pereira Perrault Petersen Pham
Pinto Popescu Porter Prakash Preston Prieto Quintero Qureshi Radcliffe Rahman Rao Rasmussen Reddy Reinhardt Reyes
Ribeiro Richter Ridley Rinaldi Rivera Roche Rojas Romano Rosen Roy Rutherford Saarinen Sahin Saito Salazar Salvatore
Sandberg Santos Sapkota Sawyer Schmidt Schneider Schubert Seidel Sethi Shah Shapiro Sharma Shimizu Sinclair Singh
Sokolov Solberg Soto Sousa Stavros Steiner Stokes Strand Suarez Suzuki Svensson Szabo Takahashi Talbot Tamm Tavares
Teixeira Thakur Thorne Tiwari Toivonen Torres Tran Trujillo Tucker Ueno Urbina Vaidya Valdez Valente Vance Varga
Vasquez Velasco Verma Vidal Vieira Villalobos Vinter Virtanen Volkov Vu Wagner Wakefield Wang Warsame Watanabe Watkins
Weaver Weiss Wendt Whitaker Wibowo Wilkes Winslow Wolff Wozniak Yadav Yamada Yang Yeboah Yildiz Yoon Zamora Zapata
Zawadi Zhang Zhou Ziegler Zielinski Zuma
""".split()
)

CITIES: tuple[str, ...] = tuple(
    " ".join(name.split())
    for name in """
Aarhus, Accra, Addis Ababa, Adelaide, Alexandria, Algiers, Almaty, Amman, Amsterdam, Ankara, Antwerp, Athens,
Auckland, Austin, Baku, Baltimore, Bangkok, Barcelona, Basel, Beirut, Belfast, Belgrade, Bergen, Berlin, Bilbao,
Bogota, Bologna, Bordeaux, Boston, Bratislava, Bremen, Brisbane, Bristol, Brno, Brussels, Bucharest, Budapest,
Buenos Aires, Busan, Calgary, Cardiff, Cartagena, Casablanca, Chennai, Chicago, Cologne, Colombo, Copenhagen, Cork,
Cusco, Dakar, Dallas, Damascus, Dar es Salaam, Delft, Dhaka, Doha, Dresden, Dublin, Durban, Edinburgh, Florence,
Fukuoka, Galway, Gdansk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Granada, Graz, Guadalajara, Hamburg, Hanoi,
Harare, Havana, Heidelberg, Helsinki, Houston, Hyderabad, Innsbruck, Islamabad, Istanbul, Izmir, Jaipur, Jakarta,
Kampala, Karachi, Kathmandu, Kigali, Kingston, Kolkata, Krakow, Kyiv, Kyoto, La Paz, Lagos, Lahore, Leipzig, Lille,
Lima, Lisbon, Liverpool, Ljubljana, London, Luanda, Lusaka, Lyon, Madrid, Malaga, Malmo, Manila, Maputo, Marrakesh,
Marseille, Medellin, Melbourne, Memphis, Mexico City, Miami, Milan, Minsk, Montevideo, Montreal, Munich, Nagoya,
Nairobi, Nantes, Naples, New Orleans, Nicosia, Osaka, Oslo, Ottawa, Oxford, Palermo, Panama City, Paris, Perth,
Phoenix, Pittsburgh, Porto, Portland, Prague, Pretoria, Quebec, Quito, Rabat, Reykjavik, Riga, Rome, Rotterdam, Salta,
Salvador, Salzburg, San Diego, San Jose, Santiago, Sapporo, Sarajevo, Seattle, Seoul, Seville, Shanghai, Singapore,
Skopje, Split, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tampere, Tangier, Tashkent, Tbilisi, Thessaloniki,
Tirana, Tokyo, Toronto, Toulouse, Trieste, Tromso, Tunis, Turin, Turku, Utrecht, Valencia, Valparaiso, Vancouver,
Venice, Verona, Vienna, Vilnius, Warsaw, Wellington, Windhoek, Winnipeg, Yerevan, York, Zagreb, Zanzibar, Zurich
""".split(",")
)
