using System.Globalization;
using System.Text;
using System.Xml;

namespace ClaimTracker.Public.Feeds;

/// <summary>Writes a feed in Atom (RFC 4287). It is well-formed whatever the texts hold.</summary>
/// <param name="Site">The address of the site, without a slash at the end.</param>
/// <param name="Self">The address of the feed, from the root on; also its id.</param>
/// <param name="Page">The page that shows the same, from the root on.</param>
/// <param name="Title">What the feed tells of.</param>
/// <param name="Author">Who publishes the site.</param>
/// <param name="Entries">Newest first.</param>
public sealed record AtomFeed(string Site, string Self, string Page, string Title, string Author, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", ns: null, "en");
            xml.WriteElementString("id", Namespace, Site + Self);
            xml.WriteElementString("title", Namespace, MachineText.Of(Title));
            xml.WriteElementString("updated", Namespace, Time(Entries.Count == 0 ? DateTimeOffset.UnixEpoch : Entries.Max(entry => entry.Updated)));
            Link(xml, "self", Self, "application/atom+xml");
            Link(xml, "alternate", Page, "text/html");
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, MachineText.Of(Author));
            xml.WriteEndElement();
            foreach (var entry in Entries) Write(xml, entry);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("title", Namespace, MachineText.Of(entry.Title));
        xml.WriteElementString("updated", Namespace, Time(entry.Updated));
        Link(xml, "alternate", entry.Address, "text/html");
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", MachineText.Of(category));
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", Namespace, MachineText.Of(entry.Summary));
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", Site + address);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
